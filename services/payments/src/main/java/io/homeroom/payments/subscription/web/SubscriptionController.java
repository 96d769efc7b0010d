package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.FormerFamilies;
import io.homeroom.payments.subscription.Subscribing;
import io.homeroom.payments.subscription.SubscriptionNotFound;
import io.homeroom.payments.subscription.plan.Plan;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "subscriptions")
@RequestMapping("/api/subscriptions")
@PreAuthorize("hasRole('PARENT')")
class SubscriptionController {
  private static final String ADULTS =
      "hasAnyRole('PARENT', 'COACH', 'SUPPLIER', 'MODERATOR', 'SUPERADMIN')";

  /** What can be subscribed to. */
  record PlanList(List<Plan> items) {}

  /** What the family has subscribed to, the newest first. */
  record SubscriptionList(List<SubscriptionView> items) {}

  /** Where the family goes. */
  record Portal(String url) {}

  private final Subscribing subscribing;
  private final FormerFamilies formerFamilies;
  private final Plans plans;

  SubscriptionController(Subscribing subscribing, FormerFamilies formerFamilies, Plans plans) {
    this.subscribing = subscribing;
    this.formerFamilies = formerFamilies;
    this.plans = plans;
  }

  @Operation(summary = "What can be subscribed to")
  @GetMapping("/plans")
  PlanList listPlans() {
    return new PlanList(plans.all());
  }

  @Operation(summary = "What the family, or that of a parent who is staff now, has subscribed to")
  @GetMapping
  @PreAuthorize(ADULTS)
  SubscriptionList listSubscriptions(Caller caller) {
    return new SubscriptionList(
        presentOrFormer(caller).map(subscribing::of).orElseGet(List::of).stream()
            .map(SubscriptionView::of)
            .toList());
  }

  @Operation(summary = "Subscribes; it is paid at the address in the answer")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SubscriptionView subscribe(Caller caller, @Valid @RequestBody PlanForm form, NamedCall call) {
    return SubscriptionView.of(
        subscribing.begin(call, familyOf(caller), caller.personId(), form.plan()));
  }

  @Operation(summary = "Another plan from now on; what is left of the old one is credited")
  @PutMapping("/{subscriptionId}/plan")
  SubscriptionView changePlan(
      Caller caller, @PathVariable UUID subscriptionId, @Valid @RequestBody PlanForm form) {
    return SubscriptionView.of(subscribing.change(familyOf(caller), subscriptionId, form.plan()));
  }

  @Operation(summary = "Cancels with the end of the period")
  @PutMapping("/{subscriptionId}/cancellation")
  @PreAuthorize(ADULTS)
  SubscriptionView cancelSubscription(Caller caller, @PathVariable UUID subscriptionId) {
    var family = presentOrFormer(caller).orElseThrow(SubscriptionNotFound::new);
    return SubscriptionView.of(subscribing.cancel(family, subscriptionId, true));
  }

  @Operation(summary = "Goes on after all, if the period has not ended yet")
  @DeleteMapping("/{subscriptionId}/cancellation")
  SubscriptionView resumeSubscription(Caller caller, @PathVariable UUID subscriptionId) {
    return SubscriptionView.of(subscribing.cancel(familyOf(caller), subscriptionId, false));
  }

  @Operation(summary = "Where invoices are seen and the card is changed")
  @PostMapping("/portal")
  Portal openPortal(Caller caller) {
    return new Portal(subscribing.portal(familyOf(caller)));
  }

  private Optional<UUID> presentOrFormer(Caller caller) {
    return caller.role() == Role.PARENT
        ? Optional.of(familyOf(caller))
        : formerFamilies.of(caller.personId());
  }

  private static UUID familyOf(Caller caller) {
    return Optional.ofNullable(caller.familyId()).orElseThrow(SubscriptionNotFound::new);
  }
}
