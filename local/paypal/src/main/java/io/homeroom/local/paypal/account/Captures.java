package io.homeroom.local.paypal.account;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Money that was taken, and what is given back of it. */
public record Captures(Account account) {
  private static final String CAPTURE = "capture";
  private static final String SLOW = "_slow";
  private static final String CAPTURE_ID = "_capture";
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

  public ObjectNode refund(String id, JsonNode asked) {
    var capture = find(id);
    var left = left(capture);
    var amount = asked.has("amount") ? Amounts.of(asked.path("amount")) : left;
    if (left.signum() == 0) {
      throw Refusal.because("CAPTURE_FULLY_REFUNDED", "The capture has already been refunded.");
    }
    if (amount.compareTo(left) > 0 || amount.signum() <= 0) {
      throw Refusal.because("REFUND_AMOUNT_EXCEEDED", "More than was captured.");
    }
    var slow = capture.path(SLOW).asBoolean(false);
    var refund = back(capture, amount, slow ? "PENDING" : "COMPLETED");
    refund.put("custom_id", asked.path("custom_id").asString(""));
    account.keep(refund);
    if (slow) {
      account.tell("PAYMENT.REFUND.PENDING", "refund", refund);
    } else {
      done(refund);
    }
    return Account.shown(refund);
  }

  private void done(ObjectNode refund) {
    var amount = Amounts.of(refund.path("amount"));
    new Transactions(account).add(refund, "T1107", amount.negate(), BigDecimal.ZERO);
    account.tell("PAYMENT.CAPTURE.REFUNDED", "refund", refund);
  }

  /** What is given back of it from now on takes its time. */
  public ObjectNode slow(String id) {
    var capture = find(id);
    account.keep(capture.put(SLOW, true));
    return Account.shown(capture);
  }

  /** What was under way arrives, or does not. */
  public ObjectNode settleRefund(String id, boolean arrives) {
    var refund = account.get("refund", id);
    if (!refund.path("status").asString().equals("PENDING")) {
      throw Refusal.because("REFUND_SETTLED", "Nothing is under way any more.");
    }
    refund.put("status", arrives ? "COMPLETED" : "FAILED").put("update_time", account.now());
    account.keep(refund);
    if (arrives) {
      done(refund);
    } else {
      giveBack(
          find(refund.path(CAPTURE_ID).asString()), Amounts.of(refund.path("amount")).negate());
      account.tell("PAYMENT.REFUND.FAILED", "refund", refund);
    }
    return Account.shown(refund);
  }

  /** PayPal or a bank takes back what is left. */
  public ObjectNode reverse(String id) {
    var capture = find(id);
    var amount = left(capture);
    var reversal = back(capture, amount, "COMPLETED");
    new Transactions(account).add(reversal, "T1106", amount.negate(), BigDecimal.ZERO);
    account.tell("PAYMENT.CAPTURE.REVERSED", "refund", reversal);
    return Account.shown(reversal);
  }

  private ObjectNode back(ObjectNode capture, BigDecimal amount, String status) {
    var currency = capture.at("/amount/currency_code").asString();
    var id = capture.path("id").asString();
    var refund = account.fresh("refund");
    refund
        .put("_order", capture.path("_order").asString())
        .put(CAPTURE_ID, id)
        .put("status", status)
        .put("create_time", account.now())
        .put("update_time", account.now());
    refund.set("amount", Amounts.json(amount, currency));
    refund.set(
        "links",
        new Links(account.address())
            .with("self", "GET", "/v2/payments/refunds/" + refund.path("id").asString())
            .with("up", "GET", PATH + id)
            .array());
    account.keep(refund);
    giveBack(capture, amount);
    return refund;
  }

  private void giveBack(ObjectNode capture, BigDecimal amount) {
    var back = new BigDecimal(capture.path("_back").asString("0")).add(amount);
    capture.put("_back", back.toPlainString());
    capture.put("status", left(capture).signum() == 0 ? "REFUNDED" : "PARTIALLY_REFUNDED");
    if (back.signum() == 0) {
      capture.put("status", "COMPLETED");
    }
    account.keep(capture);
  }

  private static BigDecimal left(ObjectNode capture) {
    return Amounts.of(capture.path("amount"))
        .subtract(new BigDecimal(capture.path("_back").asString("0")));
  }
}
