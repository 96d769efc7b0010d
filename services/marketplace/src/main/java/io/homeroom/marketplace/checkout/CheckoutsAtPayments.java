package io.homeroom.marketplace.checkout;

import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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
  private static final String PATH = "/internal/checkouts";

  private record Asked(
      String reference,
      UUID familyId,
      UUID personId,
      String mode,
      Provider provider,
      boolean change,
      String currency,
      List<Demand.Line> lines,
      Instant expiresAt) {
    static Asked of(Demand demand, boolean change) {
      return new Asked(
          demand.reference(),
          demand.family(),
          demand.person(),
          "PAYMENT",
          demand.provider(),
          change,
          demand.currency().getCurrencyCode(),
          demand.lines(),
          demand.expiresAt());
    }
  }

  private final RestClient payments;

  CheckoutsAtPayments(
      InternalClients clients,
      @Value("${homeroom.payments.url}") String address,
      @Value("${homeroom.payments.patience:9s}") Duration patience) {
    this.payments = clients.to("payments", address, patience).build();
  }

  /**
   * Opens a checkout, or finds the one that was opened under the reference where it is, even if its
   * lines were called otherwise then. What payments will never take is over at once.
   *
   * @throws ProviderNotOffered if it would take it by another provider
   */
  public Checkout open(Demand demand) {
    return ask(demand, false);
  }

  /**
   * The same, but one that was opened at another provider goes on at the one that is demanded.
   *
   * @throws ProviderNotOffered if nobody can pay by that one
   */
  public Checkout change(Demand demand) {
    return ask(demand, true);
  }

  private Checkout ask(Demand demand, boolean change) {
    var asked = Asked.of(demand, change);
    try {
      return answered(() -> payments.post().uri(PATH).body(asked).retrieve().body(Checkout.class));
    } catch (HttpClientErrorException.Conflict there) {
      return find(demand.reference());
    } catch (HttpClientErrorException.BadRequest
        | HttpClientErrorException.UnprocessableContent refused) {
      return refused(demand, refused);
    } catch (RestClientException unanswered) {
      return pending(unanswered);
    }
  }

  private static Checkout refused(Demand demand, HttpClientErrorException refused) {
    if (refused.getResponseBodyAsString().contains(NOT_OFFERED)) {
      throw new ProviderNotOffered();
    }
    LOG.error("Payments refuses the checkout of {}", demand.reference(), refused);
    return Checkout.REFUSED;
  }

  /** Lets nobody pay any more. If payments is away, it ends by itself later. */
  public void close(String reference) {
    try {
      answered(
          () ->
              payments
                  .post()
                  .uri(PATH + "/{reference}/expiry", reference)
                  .retrieve()
                  .body(Checkout.class));
    } catch (RestClientException unanswered) {
      pending(unanswered);
    }
  }

  private Checkout find(String reference) {
    try {
      return answered(
          () ->
              payments.get().uri(PATH + "/{reference}", reference).retrieve().body(Checkout.class));
    } catch (RestClientException unanswered) {
      return pending(unanswered);
    }
  }

  private static Checkout answered(Supplier<@Nullable Checkout> call) {
    try {
      return Objects.requireNonNullElse(call.get(), Checkout.PENDING);
    } catch (ServiceUnavailable unanswered) {
      return pending(unanswered);
    }
  }

  private static Checkout pending(RuntimeException unanswered) {
    LOG.warn("Payments does not answer: {}", unanswered.getMessage());
    return Checkout.PENDING;
  }
}
