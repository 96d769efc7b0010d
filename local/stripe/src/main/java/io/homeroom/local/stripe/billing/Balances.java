package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.store.Shapes;
import tools.jackson.databind.node.ObjectNode;

/**
 * The account's own balance, entry by entry, in what it settles in, with what Stripe keeps: 2.9 %
 * and 30.
 */
record Balances(Account account) {

  String charged(ObjectNode charge) {
    var settling = settling(charge);
    var amount = settling.of(charge.path("amount").asLong());
    return entry(charge, "charge", "charge", amount, amount * 29 / 1000 + 30);
  }

  String refunded(ObjectNode refund) {
    var amount = settling(refund).of(refund.path("amount").asLong());
    return entry(refund, "refund", "refund", -amount, 0);
  }

  String disputed(ObjectNode dispute, long amount) {
    var settled = settling(dispute).of(amount);
    return entry(dispute, "adjustment", "dispute", settled, amount < 0 ? 1500 : -1500);
  }

  private static Settling settling(ObjectNode source) {
    return new Settling(source.path("currency").asString());
  }

  private String entry(ObjectNode source, String type, String category, long amount, long fee) {
    var settling = settling(source);
    var entry = account.fresh("balance_transaction", "txn");
    entry
        .put("amount", amount)
        .put("available_on", account.now())
        .put("currency", settling.into())
        .put("fee", fee)
        .put("net", amount - fee)
        .put("reporting_category", category)
        .put("source", source.path("id").asString())
        .put("type", type);
    if (settling.converts()) {
      entry.put("exchange_rate", settling.rate());
    }
    if (fee != 0) {
      entry
          .withArrayProperty("fee_details")
          .add(Shapes.of("fee_detail").put("amount", fee).put("currency", settling.into()));
    }
    account.keep(entry);
    return entry.path("id").asString();
  }
}
