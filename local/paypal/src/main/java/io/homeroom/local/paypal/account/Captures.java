package io.homeroom.local.paypal.account;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Money that was taken. */
public record Captures(Account account) {
  private static final String CAPTURE = "capture";
  private static final String PATH = "/v2/payments/captures/";

  ObjectNode capture(ObjectNode order, boolean pending) {
    var unit = order.at("/purchase_units/0");
    var orderId = order.path("id").asString();
    var capture = account.fresh(CAPTURE);
    var id = capture.path("id").asString();
    capture
        .put("_order", orderId)
        .put("status", pending ? "PENDING" : "COMPLETED")
        .put("custom_id", unit.path("custom_id").asString(""))
        .put("final_capture", true)
        .put("create_time", account.now())
        .put("update_time", account.now());
    capture.set("amount", plain(unit.path("amount")));
    capture.putObject("seller_protection").put("status", "ELIGIBLE");
    capture.putObject("supplementary_data").putObject("related_ids").put("order_id", orderId);
    capture.set(
        "links",
        new Links(account.address())
            .with("self", "GET", PATH + id)
            .with("refund", "POST", PATH + id + "/refund")
            .with("up", "GET", "/v2/checkout/orders/" + orderId)
            .array());
    if (pending) {
      capture.putObject("status_details").put("reason", "PENDING_REVIEW");
      account.keep(capture);
      account.tell("PAYMENT.CAPTURE.PENDING", CAPTURE, capture);
    } else {
      complete(capture);
    }
    return capture;
  }

  private static ObjectNode plain(JsonNode amount) {
    return Amounts.json(Amounts.of(amount), amount.path("currency_code").asString());
  }

  private void complete(ObjectNode capture) {
    var gross = Amounts.of(capture.path("amount"));
    var currency = capture.at("/amount/currency_code").asString();
    var fee = Amounts.fee(gross);
    capture.put("status", "COMPLETED").put("update_time", account.now()).remove("status_details");
    var breakdown = capture.putObject("seller_receivable_breakdown");
    breakdown.set("gross_amount", Amounts.json(gross, currency));
    breakdown.set("paypal_fee", Amounts.json(fee, currency));
    breakdown.set("net_amount", Amounts.json(gross.subtract(fee), currency));
    account.keep(capture);
    new Transactions(account).add(capture, "T0006", gross, fee.negate());
    account.tell("PAYMENT.CAPTURE.COMPLETED", CAPTURE, capture);
  }

  /** What was reviewed comes, or does not. */
  public ObjectNode settle(String id, boolean comes) {
    var capture = find(id);
    if (!capture.path("status").asString().equals("PENDING")) {
      throw Refusal.because("CAPTURE_SETTLED", "Nothing is reviewed any more.");
    }
    if (comes) {
      complete(capture);
    } else {
      capture.put("status", "DECLINED").remove("status_details");
      account.keep(capture);
      account.tell("PAYMENT.CAPTURE.DENIED", CAPTURE, capture);
    }
    return Account.shown(capture);
  }

  public ObjectNode find(String id) {
    return account.get(CAPTURE, id);
  }

  /** As an order shows it, whose own id it does not repeat. */
  static ObjectNode within(Account account, ObjectNode capture) {
    var shown = Account.shown(capture);
    shown.remove("supplementary_data");
    return shown;
  }
}
