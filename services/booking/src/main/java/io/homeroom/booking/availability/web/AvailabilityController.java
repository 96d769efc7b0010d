package io.homeroom.booking.availability.web;

import io.homeroom.booking.availability.Openings;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "availability")
class AvailabilityController {
  private final Openings openings;

  AvailabilityController(Openings openings) {
    this.openings = openings;
  }

  @Operation(summary = "Course sessions with free seats, or to wait for, the next to begin first")
  @PostMapping("/api/booking/availability")
  CursorPage<OpeningView> findOpenings(@Valid @RequestBody WishForm form, Cursor cursor) {
    return openings.find(form.wish(), cursor).map(OpeningView::of);
  }
}
