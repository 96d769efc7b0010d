package io.homeroom.local.paypal.account;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is given back of captures, or taken back by banks. */
public record Refunding(Account account) {
  private static final String SLOW = "_slow";
  private static final String CAPTURE_ID = "_capture";
  private static final String PATH = "/v2/payments/captures/";

  public ObjectNode refund(String id, JsonNode asked) {
    var capture = capture(id);
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
    var capture = capture(id);
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
          capture(refund.path(CAPTURE_ID).asString()), Amounts.of(refund.path("amount")).negate());
      account.tell("PAYMENT.REFUND.FAILED", "refund", refund);
    }
    return Account.shown(refund);
  }

  /** PayPal or a bank takes back what is left. */
  public ObjectNode reverse(String id) {
    var capture = capture(id);
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

  /** What was taken back is there again; of which capture. */
  String putBack(ObjectNode reversal, BigDecimal amount) {
    var id = reversal.path(CAPTURE_ID).asString();
    giveBack(capture(id), amount.negate());
    return id;
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

  private ObjectNode capture(String id) {
    return new Captures(account).find(id);
  }
}
