package io.homeroom.marketplace.picture.web;

import io.homeroom.marketplace.picture.ShowingPicture;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store")
class PictureController {
  /** A little less than what it leads to is good for. */
  private static final Duration KEPT = Duration.ofMinutes(4);

  private final ShowingPicture showing;

  PictureController(ShowingPicture showing) {
    this.showing = showing;
  }

  @Operation(summary = "Be led to the picture of a product")
  @ApiResponse(responseCode = "302", description = "Where it is, for five minutes")
  @GetMapping("/api/store/images/{imageId}")
  ResponseEntity<Void> showPicture(Caller caller, @PathVariable UUID imageId) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(showing.show(imageId, caller))
        .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
        .build();
  }
}
