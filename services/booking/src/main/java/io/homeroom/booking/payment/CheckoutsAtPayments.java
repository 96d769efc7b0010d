package io.homeroom.booking.payment;

import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
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
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The checkouts at payments. Each call may be repeated; none is made within a transaction. Whoever
 * gets no answer learns from an event, or by asking again, what has come of it.
 */
@Component
public class CheckoutsAtPayments {
  private static final Logger LOG = LoggerFactory.getLogger(CheckoutsAtPayments.class);

  private record Line(String name, long minor, int quantity) {}

  private record Asked(
      String reference,
      UUID familyId,
      UUID personId,
      String mode,
      String currency,
      List<Line> lines,
      Instant expiresAt) {}

  private final RestClient payments;

  CheckoutsAtPayments(InternalClients clients, @Value("${homeroom.payments.url}") String address) {
    this.payments = clients.to("payments", address).build();
  }

  /** Opens a checkout, or finds the one that was opened under the reference. */
  public Checkout open(Demand demand) {
    var price = demand.each();
    var asked =
        new Asked(
            demand.reference(),
            demand.family(),
            demand.person(),
            "PAYMENT",
            price.currency().getCurrencyCode(),
            List.of(new Line(demand.name(), price.minor(), demand.quantity())),
            demand.expiresAt());
    return answered(
        () ->
            payments.post().uri("/internal/checkouts").body(asked).retrieve().body(Checkout.class));
  }

  public Checkout find(String reference) {
    return answered(
        () ->
            payments
                .get()
                .uri("/internal/checkouts/{reference}", reference)
                .retrieve()
                .body(Checkout.class));
  }

  /** Lets nobody pay any more. If payments is away, it ends by itself later. */
  public void close(String reference) {
    answered(
        () ->
            payments
                .post()
                .uri("/internal/checkouts/{reference}/expiry", reference)
                .retrieve()
                .body(Checkout.class));
  }

  private static Checkout answered(Supplier<@Nullable Checkout> call) {
    try {
      return Objects.requireNonNullElse(call.get(), Checkout.PENDING);
    } catch (RestClientException | ServiceUnavailable unanswered) {
      LOG.warn("Payments does not answer: {}", unanswered.getMessage());
      return Checkout.PENDING;
    }
  }
}
