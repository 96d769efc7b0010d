package io.homeroom.payments.provider.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import io.homeroom.payments.provider.BalanceInsufficient;
import io.homeroom.payments.provider.GuardedCalls;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import java.time.Clock;

/** Calls Stripe, and tells what it refuses from what it does not answer. */
final class StripeCalls {

  /** What is asked of it. */
  interface Call<T> {
    T of(StripeClient client) throws StripeException;
  }

  private final StripeClient client;
  private final GuardedCalls guarded;

  StripeCalls(StripeClient client, Clock clock) {
    this.client = client;
    this.guarded = new GuardedCalls(Provider.STRIPE, clock);
  }

  <T> T call(Call<T> call) {
    return guarded.call(() -> attempt(call));
  }

  private <T> T attempt(Call<T> call) {
    try {
      return call.of(client);
    } catch (InvalidRequestException | CardException refused) {
      if ("balance_insufficient".equals(refused.getCode())) {
        throw new BalanceInsufficient(refused);
      }
      throw new ProviderRefused(refused, "resource_missing".equals(refused.getCode()));
    } catch (StripeException away) {
      throw new ProviderAway(away);
    }
  }
}
