package io.homeroom.local.paypal.account;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Disputes about captures, as far as they end. */
public record Disputing(Account account) {

  /** What was taken back is the shop's again: it is listed, and the dispute told of as resolved. */
  public ObjectNode win(String reversalId) {
    var reversal = account.get("refund", reversalId);
    if (!reversal.path("status").asString().equals("COMPLETED")) {
      throw Refusal.because("NOTHING_TO_RETURN", "It was returned before, or never taken.");
    }
    account.keep(reversal.put("status", "CANCELLED").put("update_time", account.now()));
    var amount = Amounts.of(reversal.path("amount"));
    var capture = new Refunding(account).putBack(reversal, amount);
    var credit = account.fresh("refund");
    credit.set("amount", reversal.path("amount"));
    new Transactions(account).addAbout(reversalId, credit, "T1106", amount, BigDecimal.ZERO);
    account.tell("CUSTOMER.DISPUTE.RESOLVED", "dispute", dispute(capture, reversal.path("amount")));
    return Account.shown(reversal);
  }

  private ObjectNode dispute(String capture, JsonNode amount) {
    var dispute = account.fresh("dispute");
    dispute
        .put("dispute_id", "PP-D-" + dispute.path("id").asString())
        .put("create_time", account.now())
        .put("update_time", account.now())
        .put("reason", "UNAUTHORISED")
        .put("status", "RESOLVED")
        .put("dispute_life_cycle_stage", "CHARGEBACK");
    dispute.putArray("disputed_transactions").addObject().put("seller_transaction_id", capture);
    dispute.set("dispute_amount", amount);
    dispute.putObject("dispute_outcome").put("outcome_code", "RESOLVED_SELLER_FAVOUR");
    return dispute;
  }
}
