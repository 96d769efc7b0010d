package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.OpeningPortal;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "subscriptions")
@RequestMapping("/api/subscriptions")
@PreAuthorize("hasRole('PARENT')")
class PortalController {

  /** Where who pays goes. */
  record Portal(String url) {}

  private final OpeningPortal opening;

  PortalController(OpeningPortal opening) {
    this.opening = opening;
  }

  @Operation(
      summary =
          "Where the caller's own invoices are seen and their card is changed, in the currency of"
              + " the newest subscription they pay for")
  @PostMapping("/portal")
  Portal openPortal(Caller caller) {
    return new Portal(opening.ofNewest(CallersFamily.of(caller), caller.personId()));
  }

  @Operation(summary = "The same, in the currency of this one. For who pays alone")
  @PostMapping("/{subscriptionId}/portal")
  Portal openPortalOfSubscription(Caller caller, @PathVariable UUID subscriptionId) {
    return new Portal(opening.of(CallersFamily.of(caller), caller.personId(), subscriptionId));
  }
}
