package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.Subscribing;
import io.homeroom.payments.subscription.plan.Plan;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  static final String ADULTS =
      "hasAnyRole('PARENT', 'COACH', 'SUPPLIER', 'MODERATOR', 'SUPERADMIN')";

  /** What can be subscribed to. */
  record PlanList(List<Plan> items) {}

  /** What the family has subscribed to: all that has not ended, then some that has. */
  record SubscriptionList(List<SubscriptionView> items) {}

  private final Subscribing subscribing;
  private final CallersFamily families;
  private final Plans plans;
  private final SubscriptionViews views;

  SubscriptionController(
      Subscribing subscribing, CallersFamily families, Plans plans, SubscriptionViews views) {
    this.subscribing = subscribing;
    this.families = families;
    this.plans = plans;
    this.views = views;
  }

  @Operation(summary = "What can be subscribed to")
  @GetMapping("/plans")
  PlanList listPlans() {
    return new PlanList(plans.all());
  }

  @Operation(
      summary =
          "What the family, or that of a parent who is staff now, has subscribed to; then what the"
              + " caller pays for in families left")
  @GetMapping
  @PreAuthorize(ADULTS)
  SubscriptionList listSubscriptions(Caller caller) {
    var family = families.presentOrFormer(caller);
    var own = family.map(it -> views.of(it, subscribing.of(it))).orElseGet(List::of);
    var elsewhere = subscribing.elsewhere(caller.personId(), family.orElse(null)).stream();
    return new SubscriptionList(Stream.concat(own.stream(), elsewhere.map(views::of)).toList());
  }

  @Operation(summary = "Subscribes; it is paid at the address in the answer")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SubscriptionView subscribe(Caller caller, @Valid @RequestBody PlanForm form, NamedCall call) {
    return views.of(
        subscribing.begin(call, CallersFamily.of(caller), caller.personId(), form.plan()));
  }

  @Operation(
      summary =
          "Another plan from now on; what is left of the old one is credited. For who pays alone")
  @PutMapping("/{subscriptionId}/plan")
  SubscriptionView changePlan(
      Caller caller, @PathVariable UUID subscriptionId, @Valid @RequestBody PlanForm form) {
    return views.of(
        subscribing.change(
            CallersFamily.of(caller), caller.personId(), subscriptionId, form.plan()));
  }

  @Operation(summary = "Leaves out some of a product's next months, or all until it goes on")
  @PutMapping("/{subscriptionId}/pause")
  SubscriptionView pauseSubscription(
      Caller caller,
      @PathVariable UUID subscriptionId,
      @Valid @RequestBody(required = false) @Nullable PauseForm form) {
    var months = form == null ? null : form.months();
    return views.of(subscribing.pause(CallersFamily.of(caller), subscriptionId, months));
  }

  @Operation(summary = "Charges and sends the next month again. For who pays alone")
  @DeleteMapping("/{subscriptionId}/pause")
  SubscriptionView goOnWithSubscription(Caller caller, @PathVariable UUID subscriptionId) {
    return views.of(subscribing.goOn(CallersFamily.of(caller), caller.personId(), subscriptionId));
  }
}
