package io.homeroom.marketplace.checkout;

import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What payments charges each month. Each call may be repeated; none is made in a transaction. */
@Component
public class SubscriptionsAtPayments {
  private static final Logger LOG = LoggerFactory.getLogger(SubscriptionsAtPayments.class);
  private static final String PATH = "/internal/subscriptions";
  private static final String ENDED = "ended";

  private record Standing(@Nullable String status, @Nullable String url) {}

  private final RestClient payments;

  SubscriptionsAtPayments(
      InternalClients clients,
      @Value("${homeroom.payments.url}") String address,
      @Value("${homeroom.payments.patience:9s}") Duration patience) {
    this.payments = clients.to("payments", address, patience).build();
  }

  /**
   * Begins one, or finds the one that was begun under the reference.
   *
   * @return where it can be paid; null while payments is away, and once it is paid
   * @throws SubscriptionRefused if payments will never take it
   * @throws CheckoutIsOver if it has ended, paid or not
   */
  public @Nullable String begin(MonthlyDemand demand) {
    try {
      var standing = payments.post().uri(PATH).body(demand).retrieve().body(Standing.class);
      return standing == null ? null : addressOf(standing);
    } catch (HttpClientErrorException.BadRequest
        | HttpClientErrorException.NotFound
        | HttpClientErrorException.UnprocessableContent refused) {
      LOG.error("Payments refuses {}", demand.reference(), refused);
      throw new SubscriptionRefused(refused);
    } catch (RestClientException | ServiceUnavailable unanswered) {
      LOG.warn("Payments does not answer: {}", unanswered.getMessage());
      return null;
    }
  }

  private static @Nullable String addressOf(Standing standing) {
    if (ENDED.equals(standing.status())) {
      throw new CheckoutIsOver();
    }
    return standing.url();
  }

  /** Has no further month paid; whether that is so now, or nothing was begun. */
  public boolean cancel(String reference) {
    try {
      var path = PATH + "/{reference}/cancellation";
      payments.post().uri(path, reference).body(Map.of()).retrieve().toBodilessEntity();
      return true;
    } catch (HttpClientErrorException.NotFound neverBegun) {
      return true;
    } catch (RestClientException | ServiceUnavailable unanswered) {
      LOG.warn("Payments does not answer: {}", unanswered.getMessage());
      return false;
    }
  }
}
