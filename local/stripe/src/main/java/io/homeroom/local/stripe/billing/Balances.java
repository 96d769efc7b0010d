package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.store.Shapes;
import tools.jackson.databind.node.ObjectNode;

/** The account's own balance, entry by entry, with what Stripe keeps: 2.9 % and 30. */
record Balances(Account account) {

  String charged(ObjectNode charge) {
    var amount = charge.path("amount").asLong();
    return entry(charge, "charge", "charge", amount, amount * 29 / 1000 + 30);
  }

  String refunded(ObjectNode refund) {
    return entry(refund, "refund", "refund", -refund.path("amount").asLong(), 0);
  }

  String disputed(ObjectNode dispute, long amount) {
    return entry(dispute, "adjustment", "dispute", amount, amount < 0 ? 1500 : 0);
  }

  private String entry(ObjectNode source, String type, String category, long amount, long fee) {
    var entry = account.fresh("balance_transaction", "txn");
    entry
        .put("amount", amount)
        .put("available_on", account.now())
        .put("currency", source.path("currency").asString())
        .put("fee", fee)
        .put("net", amount - fee)
        .put("reporting_category", category)
        .put("source", source.path("id").asString())
        .put("type", type);
    if (fee > 0) {
      entry
          .withArrayProperty("fee_details")
          .add(
              Shapes.of("fee_detail")
                  .put("amount", fee)
                  .put("currency", source.path("currency").asString()));
    }
    account.keep(entry);
    return entry.path("id").asString();
  }
}
