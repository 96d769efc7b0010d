package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.cancellation.CancellingSubscriptions;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "subscriptions")
@RequestMapping("/api/subscriptions/{subscriptionId}/cancellation")
class CancellationController {
  private final CancellingSubscriptions cancelling;
  private final CallersFamily families;
  private final SubscriptionViews views;

  CancellationController(
      CancellingSubscriptions cancelling, CallersFamily families, SubscriptionViews views) {
    this.cancelling = cancelling;
    this.families = families;
    this.views = views;
  }

  @Operation(
      summary =
          "Cancels with the end of the period, or at once if that could not be paid; who pays may"
              + " do so from another family, too. 202 if that is done once the provider is back")
  @PutMapping
  @PreAuthorize(SubscriptionController.ADULTS)
  ResponseEntity<SubscriptionView> cancelSubscription(
      Caller caller, @PathVariable UUID subscriptionId) {
    var family = families.presentOrFormer(caller).orElse(null);
    return answer(cancelling.cancel(family, caller.personId(), subscriptionId));
  }

  @Operation(
      summary =
          "Goes on after all, if the period has not ended yet; 202 if that is done once the provider"
              + " is back. For who pays alone")
  @DeleteMapping
  @PreAuthorize("hasRole('PARENT')")
  ResponseEntity<SubscriptionView> resumeSubscription(
      Caller caller, @PathVariable UUID subscriptionId) {
    var family = CallersFamily.of(caller);
    return answer(cancelling.resume(family, caller.personId(), subscriptionId));
  }

  private ResponseEntity<SubscriptionView> answer(Subscription subscription) {
    var view = views.of(subscription);
    return ResponseEntity.status(view.pending() == null ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .body(view);
  }
}
