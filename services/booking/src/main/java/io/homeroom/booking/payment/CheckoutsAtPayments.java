package io.homeroom.booking.payment;

import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The checkouts at payments. Each call may be repeated; none is made within a transaction. Whoever
 * gets no answer learns from an event, or by asking again, what has come of it.
 */
@Component
public class CheckoutsAtPayments {
  private static final Logger LOG = LoggerFactory.getLogger(CheckoutsAtPayments.class);

  private static final String NOT_OFFERED = "\"provider-not-offered\"";

  /** Of the caller, or of the moment: nothing is said about the payment by them. */
  private static final Set<HttpStatusCode> NOT_NOW =
      Set.of(
          HttpStatus.UNAUTHORIZED,
          HttpStatus.FORBIDDEN,
          HttpStatus.REQUEST_TIMEOUT,
          HttpStatus.TOO_MANY_REQUESTS);

  private final RestClient payments;

  /** {@code patience}: payments may have to wait for its provider, and says so in time itself. */
  CheckoutsAtPayments(
      InternalClients clients,
      @Value("${homeroom.payments.url}") String address,
      @Value("${homeroom.payments.patience:9s}") Duration patience) {
    this.payments = clients.to("payments", address, patience).build();
  }

  /**
   * Opens a checkout, or finds the one that was opened under the reference.
   *
   * @param provider null: which one is left to payments
   * @param change whether one that is begun is to go on at that provider
   */
  Checkout open(Demand demand, @Nullable Provider provider, boolean change) {
    var asked = AskedCheckout.of(demand, provider, change);
    try {
      return answered(
          () ->
              payments
                  .post()
                  .uri("/internal/checkouts")
                  .body(asked)
                  .retrieve()
                  .body(Checkout.class));
    } catch (HttpClientErrorException.Conflict askedBefore) {
      return find(demand.reference());
    } catch (HttpClientErrorException refused) {
      return refused(demand, refused);
    }
  }

  private static Checkout refused(Demand demand, HttpClientErrorException refused) {
    if (refused.getResponseBodyAsString().contains(NOT_OFFERED)) {
      LOG.warn("Nobody can pay {} by the provider that was chosen", demand.reference());
      return Checkout.NOT_OFFERED;
    }
    LOG.error("Payments refuses {}: {}", demand.reference(), refused.getMessage());
    return Checkout.REFUSED;
  }

  public Checkout find(String reference) {
    try {
      return answered(
          () ->
              payments
                  .get()
                  .uri("/internal/checkouts/{reference}", reference)
                  .retrieve()
                  .body(Checkout.class));
    } catch (HttpClientErrorException neverAsked) {
      return Checkout.OVER;
    }
  }

  /** Lets nobody pay any more. If payments is away, it ends by itself later. */
  public void close(String reference) {
    try {
      answered(
          () ->
              payments
                  .post()
                  .uri("/internal/checkouts/{reference}/expiry", reference)
                  .retrieve()
                  .body(Checkout.class));
    } catch (HttpClientErrorException neverAsked) {
      LOG.info("There was no checkout {}", reference);
    }
  }

  private static Checkout answered(Supplier<@Nullable Checkout> call) {
    try {
      return Objects.requireNonNullElse(call.get(), Checkout.PENDING);
    } catch (HttpClientErrorException answer) {
      if (NOT_NOW.contains(answer.getStatusCode())) {
        LOG.warn("Payments does not take the call: {}", answer.getMessage());
        return Checkout.PENDING;
      }
      throw answer;
    } catch (RestClientException | ServiceUnavailable unanswered) {
      LOG.warn("Payments does not answer: {}", unanswered.getMessage());
      return Checkout.PENDING;
    }
  }
}
