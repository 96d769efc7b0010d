package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.Money;
import com.paypal.sdk.models.SearchTransactionsInput;
import com.paypal.sdk.models.TransactionDetails;
import com.paypal.sdk.models.TransactionInformation;
import io.homeroom.payments.provider.Movement;
import io.homeroom.payments.provider.Movement.Kind;
import java.time.Clock;
import java.time.Duration;
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
  private static final Duration MONTH = Duration.ofDays(30);
  private static final String SETTLED = "S";

  /** It writes offsets without a colon. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][XX]");

  /** It answers for a month at most. */
  List<Movement> since(long seconds) {
    var now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    List<Movement> all = new ArrayList<>();
    for (var from = Instant.ofEpochSecond(seconds); from.isBefore(now); from = from.plus(MONTH)) {
      var end = from.plus(MONTH).minusSeconds(1);
      all.addAll(between(from, end.isBefore(now) ? end : now));
    }
    return all.reversed();
  }

  /** An entry without an amount moves nothing. */
  private List<Movement> between(Instant from, Instant to) {
    List<Movement> all = new ArrayList<>();
    var pages = 1;
    for (var number = 1; number <= pages; number++) {
      var input =
          new SearchTransactionsInput.Builder(from.toString(), to.toString())
              .fields("transaction_info")
              .pageSize(PAGE)
              .page(number)
              .build();
      var page =
          calls.call(client -> client.getTransactionSearchController().searchTransactions(input));
      pages = Objects.requireNonNullElse(page.getTotalPages(), 1);
      Objects.requireNonNullElse(page.getTransactionDetails(), List.<TransactionDetails>of())
          .stream()
          .map(TransactionDetails::getTransactionInfo)
          .filter(entry -> entry.getTransactionAmount() != null)
          .forEach(entry -> all.add(movement(entry)));
    }
    return all;
  }

  private static Movement movement(TransactionInformation entry) {
    var amount = entry.getTransactionAmount();
    var minor = PayPalAmounts.minor(amount);
    var kind = kindOf(entry);
    return new Movement(
        entry.getTransactionId(),
        kind,
        kind == Kind.DISPUTE && minor > 0 ? before(entry) : entry.getTransactionId(),
        new Movement.Amount(minor, amount.getCurrencyCode()),
        feeOf(entry.getFeeAmount(), amount.getCurrencyCode()),
        OffsetDateTime.parse(entry.getTransactionInitiationDate(), MOMENT).toInstant());
  }

  /** What comes back has an id of its own, and names what was taken. */
  private static String before(TransactionInformation entry) {
    return Objects.requireNonNullElse(entry.getPaypalReferenceId(), entry.getTransactionId());
  }

  /** It is told as what goes off the account. */
  private static Movement.Amount feeOf(@Nullable Money fee, String currency) {
    return fee == null
        ? new Movement.Amount(0, currency)
        : new Movement.Amount(-PayPalAmounts.minor(fee), fee.getCurrencyCode());
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
