package io.homeroom.booking.credit.web;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Courses;
import io.homeroom.booking.credit.CreditPackages;
import io.homeroom.booking.credit.PackageNotFound;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "credits")
@RequestMapping("/api/booking/packages")
class PackageController {
  private final CreditPackages packages;
  private final Courses courses;

  PackageController(CreditPackages packages, Courses courses) {
    this.packages = packages;
    this.courses = courses;
  }

  @Operation(summary = "Sell credits for one's own course, in its currency")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  @PreAuthorize("hasRole('COACH')")
  PackageView offerPackage(Caller caller, @Valid @RequestBody PackageForm form) {
    var course = courses.ofCoach(new CourseId(form.courseId()), caller.personId());
    var price = form.price(course.syllabus().price().currency());
    return PackageView.of(packages.offer(course.id(), form.credits(), price));
  }

  @Operation(summary = "The packages of a course that can be bought")
  @GetMapping("/of/{courseId}")
  PackagesView listPackages(@PathVariable UUID courseId) {
    var course = courses.one(new CourseId(courseId));
    return new PackagesView(packages.of(course.id()).stream().map(PackageView::of).toList());
  }

  @Operation(summary = "Sell a package no longer; what was bought stays good")
  @DeleteMapping("/{packageId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasRole('COACH')")
  void closePackage(Caller caller, @PathVariable UUID packageId) {
    var own =
        packages
            .find(packageId)
            .filter(found -> courses.one(found.course()).coach().equals(caller.personId()))
            .orElseThrow(PackageNotFound::new);
    packages.close(own.id());
  }
}
