package io.homeroom.payments.provider.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.SubscriptionProvider.Price;
import java.util.UUID;

/** Stripe's pages where somebody begins to pay month by month. */
record StripeSubscriptionPages(
    StripeCalls calls, StripeSettings settings, StripePrices prices, String home) {

  OpenSession open(UUID id, String customer, Price price) {
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
            .setCustomer(customer)
            .setClientReferenceId("subscription:" + id)
            .setSuccessUrl(home + "/subscription/done")
            .setCancelUrl(home + "/subscription/left")
            .setSubscriptionData(
                SessionCreateParams.SubscriptionData.builder()
                    .putMetadata(StripeSubscriptionNews.SUBSCRIPTION, id.toString())
                    .putMetadata(StripePrices.PLAN, price.plan())
                    .build())
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setQuantity(1L)
                    .setPrice(prices.idOf(price))
                    .build())
            .build();
    var session =
        calls.call(
            client ->
                client
                    .v1()
                    .checkout()
                    .sessions()
                    .create(params, settings.once("subscription:" + id)));
    return new OpenSession(session.getId(), session.getUrl());
  }
}
