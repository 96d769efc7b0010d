package io.homeroom.local.stripe.billing;

import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a subscription costs, put down and collected. */
public record Invoicing(Account account) {

  /** One line of what is asked for, or credited where negative. */
  record Line(
      String description, long amount, ObjectNode price, long from, long to, boolean part) {}

  /** An invoice of these lines; what is credited beyond zero is kept for the customer. */
  ObjectNode invoice(ObjectNode subscription, String reason, List<Line> lines) {
    var customer = account.get("customer", subscription.path("customer").asString());
    var total = lines.stream().mapToLong(Line::amount).sum();
    var credit = -customer.path("balance").asLong();
    var due = Math.max(0, total - credit);
    var invoice = account.fresh("invoice", "in");
    invoice
        .put("created", account.nowOf(customer.path("id").asString()))
        .put("billing_reason", reason)
        .put("customer", customer.path("id").asString())
        .put("currency", subscription.path("currency").asString())
        .put("number", Store.newId("HOME").substring(0, 13))
        .put("starting_balance", -credit)
        .put("ending_balance", Math.min(0, total - credit))
        .put("status", "open")
        .put("total", total)
        .put("subtotal", total)
        .put("total_excluding_tax", total)
        .put("subtotal_excluding_tax", total)
        .put("amount_due", due)
        .put("amount_remaining", due);
    invoice.set("test_clock", customer.path("test_clock"));
    invoice.set("customer_email", customer.path("email"));
    account.keep(customer.put("balance", invoice.path("ending_balance").asLong()));
    describe(invoice, subscription, lines);
    account.tell("invoice.created", invoice);
    account.tell("invoice.finalized", invoice);
    return invoice;
  }

  private void describe(ObjectNode invoice, ObjectNode subscription, List<Line> lines) {
    var id = invoice.path("id").asString();
    var now = account.nowOf(invoice.path("customer").asString());
    invoice.put("period_start", now).put("period_end", now).put("effective_at", now);
    invoice.withObjectProperty("status_transitions").put("finalized_at", now);
    var parent = Shapes.of("invoice.parent");
    parent
        .withObjectProperty("subscription_details")
        .put("subscription", subscription.path("id").asString())
        .set("metadata", subscription.path("metadata").deepCopy());
    invoice.set("parent", parent);
    ArrayNode items = JsonMapper.shared().createArrayNode();
    lines.forEach(line -> items.add(item(id, subscription, line)));
    invoice.set("lines", Shapes.list("/v1/invoices/" + id + "/lines", items));
  }

  private static ObjectNode item(String invoice, ObjectNode subscription, Line line) {
    var item = Shapes.of("line_item");
    item.put("id", Store.newId("il"))
        .put("invoice", invoice)
        .put("amount", line.amount())
        .put("subtotal", line.amount())
        .put("currency", subscription.path("currency").asString())
        .put("description", line.description())
        .put("subscription", subscription.path("id").asString());
    item.withObjectProperty("period").put("start", line.from()).put("end", line.to());
    item.withObjectProperty("parent")
        .withObjectProperty("subscription_item_details")
        .put("proration", line.part())
        .put("subscription", subscription.path("id").asString())
        .put("subscription_item", subscription.at("/items/data/0/id").asString());
    item.withObjectProperty("pricing")
        .withObjectProperty("price_details")
        .put("price", line.price().path("id").asString())
        .put("product", line.price().path("product").asString());
    return item;
  }

  /** Tries to collect it; whether that succeeded. */
  public boolean collect(ObjectNode invoice, Card card) {
    if (!invoice.path("status").asString().equals("open")) {
      throw Refusal.invalid("invoice", "Invoice is already " + invoice.path("status").asString());
    }
    var due = invoice.path("amount_remaining").asLong();
    var paid = due == 0 || charge(invoice, due, card);
    invoice.put("attempted", true).put("attempt_count", invoice.path("attempt_count").asInt() + 1);
    if (paid) {
      invoice
          .put("status", "paid")
          .put("amount_paid", due)
          .put("amount_remaining", 0)
          .put("auto_advance", false)
          .putNull("next_payment_attempt");
      invoice
          .withObjectProperty("status_transitions")
          .put("paid_at", account.nowOf(invoice.path("customer").asString()));
      account.tell("invoice.paid", invoice);
      account.tell("invoice.payment_succeeded", invoice);
    }
    return paid;
  }

  /** Nobody is asked for it. */
  void drop(ObjectNode invoice) {
    invoice.put("status", "void").put("auto_advance", false).putNull("next_payment_attempt");
    invoice
        .withObjectProperty("status_transitions")
        .put("voided_at", account.nowOf(invoice.path("customer").asString()));
    account.tell("invoice.voided", invoice);
  }

  private boolean charge(ObjectNode invoice, long due, Card card) {
    var charging = new Charging(account);
    var intent =
        charging.intent(
            due, invoice.path("currency").asString(), invoice.path("customer").asString());
    var payment = account.fresh("invoice_payment", "inpay");
    var succeeded = charging.charge(intent, card);
    payment
        .put("invoice", invoice.path("id").asString())
        .put("amount_requested", due)
        .put("currency", invoice.path("currency").asString());
    payment
        .withObjectProperty("payment")
        .put("type", "payment_intent")
        .put("payment_intent", intent.path("id").asString());
    if (succeeded) {
      payment.put("amount_paid", due).put("status", "paid");
      payment.withObjectProperty("status_transitions").put("paid_at", account.now());
    }
    if (succeeded) {
      account.tell("invoice_payment.paid", payment);
    } else {
      account.keep(payment);
    }
    return succeeded;
  }
}
