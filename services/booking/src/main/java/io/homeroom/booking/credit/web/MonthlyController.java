package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.PackageNotFound;
import io.homeroom.booking.credit.monthly.SubscribingToCredits;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "credits")
@PreAuthorize("hasRole('PARENT')")
class MonthlyController {

  /** What was begun, and where it is paid; null while that is not possible, and once it is paid. */
  record BegunMonthlyView(UUID monthlyPackageId, @Nullable String url) {}

  private final SubscribingToCredits subscribing;

  MonthlyController(SubscribingToCredits subscribing) {
    this.subscribing = subscribing;
  }

  @Operation(
      summary =
          "Subscribe to a package for each month: 201 if it can be paid on the page; 202 if it was,"
              + " or that is not possible yet, then ask again; 409 if it has ended since")
  @PostMapping("/api/booking/packages/{packageId}/subscription")
  ResponseEntity<BegunMonthlyView> subscribeToCredits(
      Caller caller, @PathVariable UUID packageId, NamedCall call) {
    var family = Optional.ofNullable(caller.familyId()).orElseThrow(PackageNotFound::new);
    var begun = subscribing.begin(packageId, family, caller.personId(), call);
    var status = begun.url() == null ? HttpStatus.ACCEPTED : HttpStatus.CREATED;
    return ResponseEntity.status(status)
        .body(new BegunMonthlyView(begun.monthly().id(), begun.url()));
  }
}
