package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.AmountBreakdown;
import com.paypal.sdk.models.AmountWithBreakdown;
import com.paypal.sdk.models.CheckoutPaymentIntent;
import com.paypal.sdk.models.ItemRequest;
import com.paypal.sdk.models.OrderRequest;
import com.paypal.sdk.models.PayeePaymentMethodPreference;
import com.paypal.sdk.models.PaymentSource;
import com.paypal.sdk.models.PaypalExperienceUserAction;
import com.paypal.sdk.models.PaypalWallet;
import com.paypal.sdk.models.PaypalWalletContextShippingPreference;
import com.paypal.sdk.models.PaypalWalletExperienceContext;
import com.paypal.sdk.models.PurchaseUnitRequest;
import io.homeroom.payments.provider.SessionOrder;
import java.util.List;

/** Orders as PayPal is asked for them. */
record PayPalRequests(String home) {
  private static final int LONGEST_NAME = 127;

  OrderRequest of(SessionOrder order) {
    var wallet = new PaypalWallet.Builder().experienceContext(experience(order)).build();
    return new OrderRequest.Builder(CheckoutPaymentIntent.CAPTURE, List.of(unit(order)))
        .paymentSource(new PaymentSource.Builder().paypal(wallet).build())
        .build();
  }

  /** What is paid later would outlive the seat it is for. */
  private PaypalWalletExperienceContext experience(SessionOrder order) {
    return new PaypalWalletExperienceContext.Builder()
        .userAction(PaypalExperienceUserAction.PAY_NOW)
        .paymentMethodPreference(PayeePaymentMethodPreference.IMMEDIATE_PAYMENT_REQUIRED)
        .shippingPreference(PaypalWalletContextShippingPreference.NO_SHIPPING)
        .returnUrl(home + "/payments/done?reference=" + order.reference())
        .cancelUrl(home + "/payments/left?reference=" + order.reference())
        .build();
  }

  private static PurchaseUnitRequest unit(SessionOrder order) {
    var currency = order.currency();
    var total = order.lines().stream().mapToLong(line -> line.minor() * line.quantity()).sum();
    var sum = new AmountBreakdown.Builder().itemTotal(PayPalAmounts.of(total, currency)).build();
    return new PurchaseUnitRequest.Builder(
            new AmountWithBreakdown.Builder(currency, PayPalAmounts.text(total, currency))
                .breakdown(sum)
                .build())
        .customId(order.reference())
        .items(order.lines().stream().map(line -> item(line, currency)).toList())
        .build();
  }

  private static ItemRequest item(SessionOrder.Line line, String currency) {
    return new ItemRequest.Builder(
            shortened(line.name()),
            PayPalAmounts.of(line.minor(), currency),
            Long.toString(line.quantity()))
        .build();
  }

  /** What is written with two units is not cut in half. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    var halves = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1));
    return name.substring(0, halves ? LONGEST_NAME - 1 : LONGEST_NAME);
  }
}
