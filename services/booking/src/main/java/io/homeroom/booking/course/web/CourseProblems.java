package io.homeroom.booking.course.web;

import io.homeroom.booking.course.AgesMustAscend;
import io.homeroom.booking.course.CourseChangedMeanwhile;
import io.homeroom.booking.course.CourseNotFound;
import io.homeroom.booking.course.NotOfferedAnyMore;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CourseProblems {

  @Bean
  ProblemMapping courseNotFound() {
    return ProblemMapping.of(
        CourseNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such course");
  }

  @Bean
  ProblemMapping notOfferedAnyMore() {
    return ProblemMapping.of(
        NotOfferedAnyMore.class,
        HttpStatus.CONFLICT,
        "course-withdrawn",
        "The course was withdrawn: describe it anew to offer it again");
  }

  @Bean
  ProblemMapping courseChangedMeanwhile() {
    return ProblemMapping.of(
        CourseChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "changed-meanwhile",
        "Somebody has changed the course meanwhile");
  }

  @Bean
  ProblemMapping agesMustAscend() {
    return ProblemMapping.of(
            AgesMustAscend.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(AgesMustAscend.class, _ -> "is below the youngest age")
        .atField("maxAge");
  }
}
