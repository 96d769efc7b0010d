package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.PaypalServerSdkClient;
import com.paypal.sdk.exceptions.ApiException;
import com.paypal.sdk.exceptions.ErrorException;
import com.paypal.sdk.http.response.ApiResponse;
import com.paypal.sdk.models.ErrorDetails;
import io.apimatic.core.exceptions.AuthValidationException;
import io.homeroom.payments.provider.BalanceInsufficient;
import io.homeroom.payments.provider.GuardedCalls;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Calls PayPal, and tells what it refuses from what it does not answer. */
final class PayPalCalls {

  /** What is asked of it. */
  interface Call<T> {
    ApiResponse<T> of(PaypalServerSdkClient client) throws ApiException, IOException;
  }

  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;

  /** A 409 is none: another call under the same key is at it, and its end is not known. */
  private static final Set<Integer> NO = Set.of(400, NOT_FOUND, 422);

  private static final Set<String> POOR =
      Set.of("REFUND_FAILED_INSUFFICIENT_FUNDS", "INSUFFICIENT_FUNDS");

  private final Supplier<PaypalServerSdkClient> clients;
  private final GuardedCalls guarded;
  private volatile PaypalServerSdkClient client;

  PayPalCalls(Supplier<PaypalServerSdkClient> clients, Clock clock) {
    this.clients = clients;
    this.client = clients.get();
    this.guarded = new GuardedCalls(Provider.PAYPAL, clock);
  }

  <T> T call(Call<T> call) {
    return guarded.call(() -> attempt(call));
  }

  private <T> T attempt(Call<T> call) {
    try {
      return Objects.requireNonNull(call.of(client).getResult());
    } catch (ApiException failed) {
      throw meaningOf(failed);
    } catch (IOException | AuthValidationException away) {
      throw new ProviderAway(away);
    }
  }

  private RuntimeException meaningOf(ApiException failed) {
    var status = failed.getResponseCode();
    if (status == UNAUTHORIZED) {
      // The library keeps its token until the time it was told, though PayPal may end it before.
      client = clients.get();
    }
    if (issues(failed).anyMatch(POOR::contains)) {
      return new BalanceInsufficient(failed);
    }
    return NO.contains(status)
        ? new ProviderRefused(failed, status == NOT_FOUND)
        : new ProviderAway(failed);
  }

  /** Why it was refused, in PayPal's words. */
  private static Stream<String> issues(Throwable failed) {
    return failed instanceof ErrorException error && error.getDetails() != null
        ? error.getDetails().stream().map(ErrorDetails::getIssue)
        : Stream.empty();
  }
}
