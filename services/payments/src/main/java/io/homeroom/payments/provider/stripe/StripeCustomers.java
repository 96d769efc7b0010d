package io.homeroom.payments.provider.stripe;

import com.stripe.model.PaymentMethod;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentMethodListParams;
import com.stripe.param.billingportal.SessionCreateParams;
import io.homeroom.payments.provider.ProviderRefused;
import java.util.UUID;

/** Who pays at Stripe: it learns no more of them than their family's id, until they pay there. */
record StripeCustomers(StripeCalls calls, StripeSettings settings, String home) {
  private static final long MOST = 100;

  String create(UUID subscription, UUID family) {
    var params =
        CustomerCreateParams.builder().putMetadata("homeroom_family", family.toString()).build();
    var once = settings.once("customer:" + subscription);
    return calls.call(client -> client.v1().customers().create(params, once)).getId();
  }

  void detachCards(String customer) {
    var params = PaymentMethodListParams.builder().setCustomer(customer).setLimit(MOST).build();
    unlessGone(
        () ->
            calls.call(client -> client.v1().paymentMethods().list(params)).getData().stream()
                .map(PaymentMethod::getId)
                .forEach(this::detach));
  }

  private void detach(String card) {
    unlessGone(() -> calls.call(client -> client.v1().paymentMethods().detach(card)));
  }

  /** What it pays for ends there, too. */
  void forget(String customer) {
    unlessGone(() -> calls.call(client -> client.v1().customers().delete(customer)));
  }

  /** Who and what is gone already stays so. */
  private static void unlessGone(Runnable call) {
    try {
      call.run();
    } catch (ProviderRefused refused) {
      if (!refused.isMissing()) {
        throw refused;
      }
    }
  }

  String portal(String customer) {
    var params =
        SessionCreateParams.builder()
            .setCustomer(customer)
            .setReturnUrl(home + "/subscription/back")
            .build();
    return calls.call(client -> client.v1().billingPortal().sessions().create(params)).getUrl();
  }
}
