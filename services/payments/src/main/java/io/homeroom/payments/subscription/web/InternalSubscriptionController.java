package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.SubscribingProducts;
import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.SubscriptionStatus;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each service asks under references of its own. A call may be repeated under its reference. */
@RestController
@RequestMapping("/internal/subscriptions")
class InternalSubscriptionController {
  private static final String OF_OWN =
      "@references.areOwn(principal, #reference, 'package:', 'box:')";
  private static final String OF_OWN_FORM =
      "@references.areOwn(principal, #form.reference, 'package:', 'box:')";

  /** As who asked for it sees it; the family is shown more. */
  record Standing(UUID subscriptionId, SubscriptionStatus status, @Nullable String url) {
    static Standing of(Subscription subscription) {
      return new Standing(subscription.id(), subscription.status(), subscription.url());
    }
  }

  private final SubscribingProducts subscribing;

  InternalSubscriptionController(SubscribingProducts subscribing) {
    this.subscribing = subscribing;
  }

  @PostMapping
  @PreAuthorize(OF_OWN_FORM)
  Standing ask(@Valid @RequestBody ProductForm form) {
    return Standing.of(subscribing.begin(form.order()));
  }

  @PostMapping("/{reference}/cancellation")
  @PreAuthorize(OF_OWN)
  Standing cancel(@PathVariable String reference) {
    return Standing.of(subscribing.cancel(reference));
  }
}
