package io.homeroom.local.paypal.account;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What has moved on the account. PayPal takes up to three hours to list it; here it is at once. */
public record Transactions(Account account) {
  private static final String TRANSACTION = "_transaction";

  void add(ObjectNode source, String code, BigDecimal amount, BigDecimal fee) {
    addAbout("", source, code, amount, fee);
  }

  /** {@code before}: the transaction that it is about, if that is another. */
  void addAbout(String before, ObjectNode source, String code, BigDecimal amount, BigDecimal fee) {
    var currency = source.at("/amount/currency_code").asString();
    var entry = JsonMapper.shared().createObjectNode();
    var id = source.path("id").asString();
    entry.put("id", TRANSACTION + id).put(Account.TYPE, TRANSACTION);
    entry.put("_at", account.clock().millis());
    var info = entry.putObject("transaction_info");
    info.put("paypal_account_id", "HOMEROOMPAYER")
        .put("transaction_id", id)
        .put("transaction_event_code", code)
        .put("transaction_initiation_date", account.now().replace("Z", "+0000"))
        .put("transaction_updated_date", account.now().replace("Z", "+0000"))
        .put("transaction_status", "S")
        .put("custom_field", source.path("custom_id").asString(""));
    info.set("transaction_amount", Amounts.json(amount, currency));
    if (!before.isEmpty()) {
      info.put("paypal_reference_id", before).put("paypal_reference_id_type", "TXN");
    }
    if (fee.signum() != 0) {
      info.set("fee_amount", Amounts.json(fee, currency));
    }
    account.keep(entry);
  }

  /** A page of those between two moments, the oldest first. */
  public ObjectNode list(String from, String to, int size, int number) {
    var start = moment(from).toEpochMilli();
    var end = moment(to).toEpochMilli() + 1_000;
    var all =
        account
            .store()
            .all(
                TRANSACTION,
                it -> it.path("_at").asLong() >= start && it.path("_at").asLong() < end)
            .reversed();
    var page = JsonMapper.shared().createObjectNode();
    var details = page.putArray("transaction_details");
    all.stream()
        .skip((long) (number - 1) * size)
        .limit(size)
        .map(it -> Account.shown(it).retain("transaction_info"))
        .forEach(details::add);
    return page.put("account_number", "HOMEROOMSHOP1")
        .put("start_date", from)
        .put("end_date", to)
        .put("last_refreshed_datetime", account.now().replace("Z", "+0000"))
        .put("page", number)
        .put("total_items", all.size())
        .put("total_pages", Math.max(1, (all.size() + size - 1) / size));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      throw Refusal.invalid("INVALID_REQUEST", "A date is no date.");
    }
  }
}
