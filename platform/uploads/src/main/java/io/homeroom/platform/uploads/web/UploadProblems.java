package io.homeroom.platform.uploads.web;

import io.homeroom.platform.uploads.ImageNotFound;
import io.homeroom.platform.uploads.NotUploadedYet;
import io.homeroom.platform.uploads.TooManyUploads;
import io.homeroom.platform.uploads.UploadNotFound;
import io.homeroom.platform.uploads.examination.ImageRefused;
import io.homeroom.platform.uploads.store.ObjectStoreAway;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class UploadProblems {

  @Bean
  ProblemMapping uploadNotFound() {
    return ProblemMapping.of(
        UploadNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such upload of yours");
  }

  @Bean
  ProblemMapping notUploadedYet() {
    return ProblemMapping.of(
        NotUploadedYet.class,
        HttpStatus.CONFLICT,
        "not-uploaded-yet",
        "Nothing has been sent to the upload's address");
  }

  @Bean
  ProblemMapping imageRefused() {
    return ProblemMapping.of(
            ImageRefused.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "image-refused",
            "The image cannot be shown")
        .detailedBy(ImageRefused.class, refused -> "It " + refused.reason().words());
  }

  @Bean
  ProblemMapping tooManyUploads() {
    return ProblemMapping.of(
            TooManyUploads.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-uploads",
            "Too many uploads within a day")
        .retriedAfter(Duration.ofHours(1));
  }

  @Bean
  ProblemMapping imageNotFound() {
    return ProblemMapping.of(
            ImageNotFound.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(ImageNotFound.class, _ -> "is no image that you have just uploaded")
        .atField("imageId");
  }

  @Bean
  ProblemMapping objectStoreAway() {
    return ProblemMapping.of(
            ObjectStoreAway.class,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "Images cannot be stored at this moment")
        .onlyInPart()
        .retriedAfter(Duration.ofSeconds(5));
  }
}
