package io.homeroom.payments.reconciliation;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.Providers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the provider has moved in the last days against our books; its fees are booked. */
@Component
class ComparingMoney {
  private static final Logger LOG = LoggerFactory.getLogger(ComparingMoney.class);
  private static final Duration LOOKING_BACK = Duration.ofDays(3);
  private static final Duration DAY = Duration.ofDays(1);

  /** What is told by webhook may be on its way for so long. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

  private final Providers providers;
  private final Books books;
  private final KeepingAccounts accounts;
  private final Clock clock;

  ComparingMoney(Providers providers, Books books, KeepingAccounts accounts, Clock clock) {
    this.providers = providers;
    this.books = books;
    this.accounts = accounts;
    this.clock = clock;
  }

  List<Difference> differences() {
    return providers.all().stream().flatMap(this::compared).toList();
  }

  /** One that is away keeps the others from nothing. */
  private Stream<Difference> compared(PaymentProvider provider) {
    try {
      return differences(provider);
    } catch (ProviderAway | ProviderRefused unheard) {
      LOG.error("{} cannot be compared", provider.name(), unheard);
      return Stream.of(new Difference(provider.name().name(), null, "not compared"));
    }
  }

  private Stream<Difference> differences(PaymentProvider provider) {
    var now = clock.instant();
    var settled = now.minus(ON_ITS_WAY);
    var movements = provider.movementsSince(now.minus(LOOKING_BACK).getEpochSecond());
    movements.forEach(this::bookFee);
    return Stream.concat(
        movements.stream()
            .filter(movement -> movement.at().isBefore(settled))
            .flatMap(movement -> compare(movement).stream()),
        unheardOf(provider, movements, now));
  }

  private void bookFee(Movement movement) {
    if (movement.fee() > 0) {
      accounts.charged(new Money(movement.fee(), movement.currency()), movement.id());
    }
  }

  private Optional<Difference> compare(Movement movement) {
    if (movement.kind() == Movement.Kind.OTHER) {
      return Optional.empty();
    }
    var ours = ours(movement);
    return ours.filter(minor -> minor == movement.minor()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                movement.sourceId(),
                Long.toString(movement.minor()),
                ours.map(minor -> Long.toString(minor)).orElse(null)));
  }

  private Optional<Long> ours(Movement movement) {
    var came = movement.minor() > 0;
    var source = movement.sourceId();
    return switch (movement.kind()) {
      case PAYMENT -> books.paid(source);
      case SUBSCRIPTION -> books.invoicePaid(source);
      case REFUND -> came ? books.cameBack(source) : books.givenBack(source);
      case DISPUTE -> books.disputed(source, came ? "returned" : "taken");
      case OTHER -> Optional.empty();
    };
  }

  /** A day less than was asked for: its clock is another. */
  private Stream<Difference> unheardOf(
      PaymentProvider provider, List<Movement> movements, Instant now) {
    var theirs = movements.stream().map(Movement::sourceId).collect(Collectors.toSet());
    var from = now.minus(LOOKING_BACK).plus(DAY);
    var to = now.minus(ON_ITS_WAY).minus(provider.lag());
    var ours = new ArrayList<>(books.paidBetween(provider.name(), from, to));
    ours.addAll(books.givenBackBetween(provider.name(), from, to));
    ours.removeAll(theirs);
    return ours.stream().map(payment -> new Difference(payment, null, "booked"));
  }
}
