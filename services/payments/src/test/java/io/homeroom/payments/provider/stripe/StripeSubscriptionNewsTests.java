package io.homeroom.payments.provider.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Subscription;
import com.stripe.net.ApiResource;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StripeSubscriptionNewsTests {
  private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void tellsTheEndOfThePeriod() {
    assertThat(StripeSubscriptionNews.moved(subscription("1798761600"), AT).until())
        .isEqualTo(Instant.ofEpochSecond(1798761600));
  }

  @Test
  void tellsNoEndWhereThereIsNoPeriod() {
    var moved = StripeSubscriptionNews.moved(subscription("null"), AT);
    assertThat(moved.until()).isNull();
    assertThat(moved.plan()).isEqualTo("premium-monthly");
    assertThat(moved.reference()).isEqualTo("our-id");
  }

  private static Subscription subscription(String periodEnd) {
    return ApiResource.GSON.fromJson(
        """
        {"id": "sub_1", "object": "subscription", "customer": "cus_1", "status": "incomplete",
         "cancel_at_period_end": false, "metadata": {"homeroom_subscription": "our-id"},
         "items": {"object": "list", "data": [{"id": "si_1", "object": "subscription_item",
           "current_period_end": %s,
           "price": {"id": "price_1", "object": "price", "lookup_key": "premium-monthly",
             "metadata": {}}}]}}
        """
            .formatted(periodEnd),
        Subscription.class);
  }
}
