package io.homeroom.booking.course.web;

import io.homeroom.booking.course.Course;
import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Courses;
import io.homeroom.booking.course.OfferingCourse;
import io.homeroom.booking.course.WithdrawingCourses;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "courses")
@RequestMapping("/api/booking/courses")
class CourseController {
  private final OfferingCourse offering;
  private final WithdrawingCourses withdrawing;
  private final Courses courses;

  CourseController(OfferingCourse offering, WithdrawingCourses withdrawing, Courses courses) {
    this.offering = offering;
    this.withdrawing = withdrawing;
    this.courses = courses;
  }

  @Operation(summary = "Offer a course")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  @PreAuthorize("hasRole('COACH')")
  ResponseEntity<CourseView> offerCourse(Caller caller, @Valid @RequestBody CourseForm form) {
    return answer(HttpStatus.CREATED, offering.offer(caller.personId(), form.syllabus()));
  }

  @Operation(
      summary =
          "Courses, the newest first; one coach's, if it is said whose; withdrawn ones are shown"
              + " to that coach alone")
  @GetMapping
  CursorPage<CourseView> listCourses(
      Caller caller, @RequestParam @Nullable UUID coachId, Cursor cursor) {
    var own = caller.personId().equals(coachId);
    return courses.list(coachId, own, cursor).map(CourseView::of);
  }

  @Operation(summary = "One course, with its version as ETag")
  @GetMapping("/{courseId}")
  ResponseEntity<CourseView> showCourse(@PathVariable UUID courseId) {
    return answer(HttpStatus.OK, courses.one(new CourseId(courseId)));
  }

  @Operation(
      summary =
          "Describe a course anew, and offer it again if it was withdrawn; If-Match names the"
              + " version seen")
  @PutMapping("/{courseId}")
  @PreAuthorize("hasRole('COACH')")
  ResponseEntity<CourseView> describeCourse(
      Caller caller,
      @PathVariable UUID courseId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody CourseForm form) {
    var course = courses.ofCoach(new CourseId(courseId), caller.personId());
    new SeenVersion(ifMatch).check(course.version());
    return answer(HttpStatus.OK, offering.describe(course, form.syllabus()));
  }

  @Operation(
      summary =
          "Offer a course no longer: it is not listed, and no credits are sold for it; what is"
              + " planned and bought stays good")
  @DeleteMapping("/{courseId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasRole('COACH')")
  void withdrawCourse(Caller caller, @PathVariable UUID courseId) {
    withdrawing.withdraw(courses.ofCoach(new CourseId(courseId), caller.personId()));
  }

  private static ResponseEntity<CourseView> answer(HttpStatus status, Course course) {
    return ResponseEntity.status(status)
        .eTag(SeenVersion.etagOf(course.version()))
        .body(CourseView.of(course));
  }
}
