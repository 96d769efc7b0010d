package io.homeroom.payments.provider.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.BalanceTransactionListParams.Created;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.Movement.Amount;
import io.homeroom.payments.provider.Movement.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Stripe's balance, entry by entry, in as many pages as there are. */
record StripeMovements(StripeCalls calls) {
  private static final long PAGE = 100;

  List<Movement> since(long seconds) {
    List<Movement> all = new ArrayList<>();
    var more = true;
    for (var after = ""; more; after = all.isEmpty() ? "" : all.getLast().id()) {
      var params =
          BalanceTransactionListParams.builder()
              .setCreated(Created.builder().setGte(seconds).build())
              .addExpand("data.source")
              .setLimit(PAGE);
      if (!after.isEmpty()) {
        params.setStartingAfter(after);
      }
      var page = calls.call(client -> client.v1().balanceTransactions().list(params.build()));
      page.getData().forEach(entry -> all.add(movement(entry)));
      more = page.getHasMore() && !page.getData().isEmpty();
    }
    return all;
  }

  /**
   * Of what was charged: the entry counts in what the account settles in. A charge that nobody
   * began here may have no payment; its entry stands for it.
   */
  private static Movement movement(BalanceTransaction entry) {
    return switch (entry.getSourceObject()) {
      case Charge charge ->
          movement(
              entry,
              charge.getCustomer() == null ? Kind.PAYMENT : Kind.SUBSCRIPTION,
              Objects.requireNonNullElse(charge.getPaymentIntent(), entry.getId()),
              amount(entry, charge.getAmount(), charge.getCurrency()));
      case Refund refund ->
          movement(
              entry,
              Kind.REFUND,
              refund.getId(),
              amount(entry, refund.getAmount(), refund.getCurrency()));
      case Dispute dispute ->
          movement(
              entry,
              Kind.DISPUTE,
              dispute.getId(),
              amount(entry, dispute.getAmount(), dispute.getCurrency()));
      case null, default ->
          movement(entry, Kind.OTHER, "", amount(entry, entry.getAmount(), entry.getCurrency()));
    };
  }

  /** It comes or goes as the entry does. */
  private static Amount amount(BalanceTransaction entry, long minor, String currency) {
    return new Amount(
        entry.getAmount() < 0 ? -Math.abs(minor) : Math.abs(minor),
        currency.toUpperCase(Locale.ROOT));
  }

  private static Movement movement(
      BalanceTransaction entry, Kind kind, String source, Amount amount) {
    return new Movement(
        entry.getId(),
        kind,
        source,
        amount,
        new Amount(entry.getFee(), entry.getCurrency().toUpperCase(Locale.ROOT)),
        Instant.ofEpochSecond(entry.getCreated()));
  }
}
