package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.BuyingCredits;
import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.credit.PackageNotFound;
import io.homeroom.booking.credit.Purchases;
import io.homeroom.booking.credit.monthly.MonthlyPackages;
import io.homeroom.booking.credit.refunding.CreditRefunds;
import io.homeroom.booking.payment.Provider;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "credits")
@PreAuthorize("hasRole('PARENT')")
class CreditController {
  private final BuyingCredits buying;
  private final Purchases purchases;
  private final Credits credits;
  private final CreditRefunds refunds;
  private final MonthlyPackages monthly;

  CreditController(
      BuyingCredits buying,
      Purchases purchases,
      Credits credits,
      CreditRefunds refunds,
      MonthlyPackages monthly) {
    this.buying = buying;
    this.purchases = purchases;
    this.credits = credits;
    this.refunds = refunds;
    this.monthly = monthly;
  }

  @Operation(
      summary = "Buy a package: 201 with the page where it is paid, 202 if it is not there yet")
  @PostMapping("/api/booking/packages/{packageId}/purchase")
  ResponseEntity<PurchaseView> buyCredits(
      Caller caller,
      @PathVariable UUID packageId,
      @RequestParam(required = false) @Nullable Provider provider,
      NamedCall call) {
    return answer(
        buying.buy(packageId, familyOf(caller), caller.personId(), provider, call),
        HttpStatus.CREATED);
  }

  @Operation(
      summary = "Ask whether a package is paid, or choose by whom; its credits are there if it is")
  @PostMapping("/api/booking/purchases/{purchaseId}/confirm")
  ResponseEntity<PurchaseView> confirmPurchase(
      Caller caller,
      @PathVariable UUID purchaseId,
      @RequestParam(required = false) @Nullable Provider provider) {
    var purchase = purchases.ofFamily(purchaseId, familyOf(caller));
    return answer(buying.proceed(purchase, provider), HttpStatus.OK);
  }

  @Operation(
      summary =
          "What the family has left, course by course, what has gone back for credits that it could not use, and what it gets each month")
  @GetMapping("/api/booking/credits")
  BalancesView showCredits(Caller caller) {
    var family = familyOf(caller);
    return BalancesView.of(credits.of(family), refunds.of(family), monthly.of(family));
  }

  private static ResponseEntity<PurchaseView> answer(
      BuyingCredits.Standing standing, HttpStatus done) {
    var view = PurchaseView.of(standing);
    return ResponseEntity.status(view.pending() ? HttpStatus.ACCEPTED : done).body(view);
  }

  private static UUID familyOf(Caller caller) {
    if (caller.familyId() == null) {
      throw new PackageNotFound();
    }
    return caller.familyId();
  }
}
