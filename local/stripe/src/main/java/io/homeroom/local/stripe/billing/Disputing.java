package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Refusal;
import tools.jackson.databind.node.ObjectNode;

/**
 * A card's holder says that a payment was none of theirs; it is taken back until that is settled.
 */
public record Disputing(Account account) {
  private static final long DAYS_FOR_EVIDENCE = 7;

  public ObjectNode dispute(String chargeId) {
    var charge = account.get("charge", chargeId);
    if (charge.path("disputed").asBoolean()) {
      throw Refusal.invalid("charge", "It has been disputed already.");
    }
    account.keep(charge.put("disputed", true));
    var dispute = account.fresh("dispute", "dp");
    dispute.put("charge", chargeId);
    for (var same : new String[] {"amount", "currency", "payment_intent"}) {
      dispute.set(same, charge.path(same));
    }
    dispute
        .withObjectProperty("evidence_details")
        .put("due_by", account.now() + DAYS_FOR_EVIDENCE * 86_400);
    take(dispute, -charge.path("amount").asLong());
    account.tell("charge.dispute.created", dispute);
    account.tell("charge.dispute.funds_withdrawn", dispute);
    return dispute;
  }

  /** {@code won}: by the account, which gets its money back. */
  public ObjectNode close(String id, boolean won) {
    var dispute = account.get("dispute", id).put("status", won ? "won" : "lost");
    if (won) {
      take(dispute, dispute.path("amount").asLong());
      account.tell("charge.dispute.funds_reinstated", dispute);
    }
    account.tell("charge.dispute.closed", dispute);
    return dispute;
  }

  private void take(ObjectNode dispute, long amount) {
    var entry = new Balances(account).disputed(dispute, amount);
    dispute
        .withArrayProperty("balance_transactions")
        .add(account.get("balance_transaction", entry));
  }
}
