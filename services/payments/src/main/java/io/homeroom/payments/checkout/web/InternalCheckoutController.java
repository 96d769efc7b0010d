package io.homeroom.payments.checkout.web;

import io.homeroom.payments.checkout.AskingForPayments;
import io.homeroom.payments.checkout.CheckingOut;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each service asks under references of its own. A call may be repeated under its reference. */
@RestController
@RequestMapping("/internal/checkouts")
class InternalCheckoutController {
  private static final String OF_OWN =
      "@references.areOwn(principal, #reference, 'booking:', 'order:')";
  private static final String OF_OWN_FORM =
      "@references.areOwn(principal, #form.reference, 'booking:', 'order:')";

  private final AskingForPayments asking;
  private final CheckingOut checkingOut;

  InternalCheckoutController(AskingForPayments asking, CheckingOut checkingOut) {
    this.asking = asking;
    this.checkingOut = checkingOut;
  }

  @PostMapping
  @PreAuthorize(OF_OWN_FORM)
  CheckoutView ask(@Valid @RequestBody CheckoutForm form) {
    return CheckoutView.of(asking.ask(form.draft(), form.wantsChange()));
  }

  @GetMapping("/{reference}")
  @PreAuthorize(OF_OWN)
  CheckoutView show(@PathVariable String reference) {
    return CheckoutView.of(checkingOut.find(reference));
  }

  @PostMapping("/{reference}/expiry")
  @PreAuthorize(OF_OWN)
  CheckoutView end(@PathVariable String reference) {
    return CheckoutView.of(checkingOut.end(reference));
  }
}
