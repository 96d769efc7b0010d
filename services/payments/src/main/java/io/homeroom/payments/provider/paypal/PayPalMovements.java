package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.Money;
import com.paypal.sdk.models.SearchTransactionsInput;
import com.paypal.sdk.models.TransactionDetails;
import com.paypal.sdk.models.TransactionInformation;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.Movement.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PayPal's list of transactions, in as many pages as there are. */
record PayPalMovements(PayPalCalls calls, Clock clock) {
  private static final int PAGE = 500;
  private static final String SETTLED = "S";

  /** It writes offsets without a colon. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][XX]");

  List<Movement> since(long seconds) {
    var from = Instant.ofEpochSecond(seconds).toString();
    var to = Instant.ofEpochSecond(clock.instant().getEpochSecond()).toString();
    List<Movement> all = new ArrayList<>();
    var pages = 1;
    for (var number = 1; number <= pages; number++) {
      var input =
          new SearchTransactionsInput.Builder(from, to)
              .fields("transaction_info")
              .pageSize(PAGE)
              .page(number)
              .build();
      var page =
          calls.call(client -> client.getTransactionSearchController().searchTransactions(input));
      pages = Objects.requireNonNullElse(page.getTotalPages(), 1);
      Objects.requireNonNullElse(page.getTransactionDetails(), List.<TransactionDetails>of())
          .forEach(details -> all.add(movement(details.getTransactionInfo())));
    }
    return all.reversed();
  }

  private static Movement movement(TransactionInformation entry) {
    var amount = entry.getTransactionAmount();
    return new Movement(
        entry.getTransactionId(),
        kindOf(entry),
        entry.getTransactionId(),
        PayPalAmounts.minor(amount),
        feeOf(entry.getFeeAmount()),
        amount.getCurrencyCode(),
        OffsetDateTime.parse(entry.getTransactionInitiationDate(), MOMENT).toInstant());
  }

  /** It is told as what goes off the account. */
  private static long feeOf(@Nullable Money fee) {
    return fee == null ? 0 : -PayPalAmounts.minor(fee);
  }

  /** By developer.paypal.com/docs/transaction-search/transaction-event-codes. */
  private static Kind kindOf(TransactionInformation entry) {
    var code = entry.getTransactionEventCode();
    if (!SETTLED.equals(entry.getTransactionStatus())) {
      return Kind.OTHER;
    }
    return switch (code.substring(0, 3)) {
      case "T00" -> Kind.PAYMENT;
      case "T12" -> Kind.DISPUTE;
      case "T11" ->
          switch (code) {
            case "T1107" -> Kind.REFUND;
            case "T1106" -> Kind.DISPUTE;
            default -> Kind.OTHER;
          };
      default -> Kind.OTHER;
    };
  }
}
