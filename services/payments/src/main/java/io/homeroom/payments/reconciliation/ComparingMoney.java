package io.homeroom.payments.reconciliation;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.reconciliation.Difference.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a provider has moved since a moment against our books; its fees are booked. */
@Component
class ComparingMoney {
  private static final Duration DAY = Duration.ofDays(1);

  private final Books books;
  private final BookedLists lists;
  private final KeepingAccounts accounts;

  ComparingMoney(Books books, BookedLists lists, KeepingAccounts accounts) {
    this.books = books;
    this.lists = lists;
    this.accounts = accounts;
  }

  /** {@code to}: what happened later may be on its way to us. */
  List<Difference> differences(PaymentProvider provider, Instant from, Instant to) {
    var movements = provider.movementsSince(from.getEpochSecond());
    movements.forEach(this::bookFee);
    return Stream.concat(
            movements.stream()
                .filter(movement -> movement.at().isBefore(to))
                .flatMap(movement -> compare(provider, movement).stream()),
            unheardOf(provider, movements, from.plus(DAY), to.minus(provider.lag())))
        .toList();
  }

  private void bookFee(Movement movement) {
    if (movement.fee().minor() != 0) {
      accounts.charged(money(movement.fee()), movement.id());
    }
  }

  private Optional<Difference> compare(PaymentProvider provider, Movement movement) {
    if (movement.kind() == Movement.Kind.OTHER) {
      return Optional.empty();
    }
    var kind = kindOf(movement);
    var theirs = money(movement.amount());
    var ours = ours(kind, movement.sourceId());
    return ours.filter(theirs::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                kind,
                provider.name(),
                movement.sourceId(),
                text(theirs),
                ours.map(ComparingMoney::text).orElse(null),
                movement.at()));
  }

  private static Kind kindOf(Movement movement) {
    var came = movement.amount().minor() > 0;
    return switch (movement.kind()) {
      case PAYMENT, OTHER -> Kind.PAYMENT;
      case SUBSCRIPTION -> Kind.PERIOD;
      case REFUND -> came ? Kind.REFUND_BACK : Kind.REFUND;
      case DISPUTE -> came ? Kind.DISPUTE_BACK : Kind.DISPUTE;
    };
  }

  private Optional<Money> ours(Kind kind, String source) {
    return switch (kind) {
      case PAYMENT -> books.paid(source);
      case PERIOD -> books.invoicePaid(source);
      case REFUND -> books.givenBack(source);
      case REFUND_BACK -> books.cameBack(source);
      case DISPUTE -> books.disputed(source);
      case DISPUTE_BACK -> books.undisputed(source);
      case SUBSCRIPTION, NOT_COMPARED, UNBALANCED -> Optional.empty();
    };
  }

  /** A day less than was asked for: its clock is another. */
  private Stream<Difference> unheardOf(
      PaymentProvider provider, List<Movement> movements, Instant from, Instant to) {
    var theirs = movements.stream().map(Movement::sourceId).collect(Collectors.toSet());
    return lists.bookedBetween(provider.name(), from, to).stream()
        .filter(booked -> !theirs.contains(booked.id()));
  }

  private static Money money(Movement.Amount amount) {
    return new Money(amount.minor(), amount.currency());
  }

  private static String text(Money money) {
    return money.minor() + " " + money.currency();
  }
}
