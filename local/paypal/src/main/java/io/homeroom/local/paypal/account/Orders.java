package io.homeroom.local.paypal.account;

import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders: made, agreed to by people, captured by who made them. */
public record Orders(Account account) {
  private static final String ORDER = "order";
  private static final Set<String> OPEN = Set.of("CREATED", "PAYER_ACTION_REQUIRED");

  /** What will come of it once it is captured. */
  public enum Funding {
    GOOD,
    /** No bank gives the money. */
    DECLINED,
    /** It is reviewed first. */
    PENDING
  }

  public ObjectNode create(JsonNode asked) {
    var unit = asked.path("purchase_units").path(0);
    if (!"CAPTURE".equals(asked.path("intent").asString("")) || !(unit instanceof ObjectNode)) {
      throw Refusal.invalid("MISSING_REQUIRED_PARAMETER", "An intent and a purchase unit.");
    }
    requireSum(unit);
    var order = account.fresh(ORDER);
    var context = asked.at("/payment_source/paypal/experience_context");
    order
        .put("intent", "CAPTURE")
        .put("status", "PAYER_ACTION_REQUIRED")
        .put("create_time", account.now())
        .put("_return", context.path("return_url").asString("#"))
        .put("_cancel", context.path("cancel_url").asString("#"));
    order.putObject("payment_source").putObject("paypal");
    var kept = order.putArray("purchase_units").addObject().put("reference_id", "default");
    kept.setAll((ObjectNode) unit.deepCopy());
    kept.putObject("payee")
        .put("email_address", "shop@homeroom.test")
        .put("merchant_id", "HOMEROOMSHOP1");
    account.keep(order);
    return shown(order);
  }

  private static void requireSum(JsonNode unit) {
    var sum = BigDecimal.ZERO;
    for (var item : unit.path("items")) {
      var quantity = new BigDecimal(item.path("quantity").asString("0"));
      sum = sum.add(Amounts.of(item.path("unit_amount")).multiply(quantity));
    }
    var total = Amounts.of(unit.path("amount"));
    if (total.signum() <= 0 || (sum.signum() > 0 && sum.compareTo(total) != 0)) {
      throw Refusal.because("ITEM_TOTAL_MISMATCH", "Should equal sum across all items.");
    }
  }

  public ObjectNode find(String id) {
    return account.get(ORDER, id);
  }

  /** With what was captured and given back of it. */
  public ObjectNode shown(ObjectNode order) {
    var id = order.path("id").asString();
    var shown = Account.shown(order);
    var captures = account.store().all("capture", it -> it.path("_order").asString().equals(id));
    if (!captures.isEmpty()) {
      var payments = ((ObjectNode) shown.at("/purchase_units/0")).putObject("payments");
      captures.forEach(
          it -> payments.withArrayProperty("captures").add(Captures.within(account, it)));
      account
          .store()
          .all("refund", it -> it.path("_order").asString().equals(id))
          .forEach(it -> payments.withArrayProperty("refunds").add(Account.shown(it)));
    }
    shown.set("links", links(order).array());
    return shown;
  }

  private Links links(ObjectNode order) {
    var id = order.path("id").asString();
    var path = "/v2/checkout/orders/" + id;
    var links = new Links(account.address()).with("self", "GET", path);
    return switch (order.path("status").asString()) {
      case "PAYER_ACTION_REQUIRED" -> links.with("payer-action", "GET", "/checkoutnow?token=" + id);
      case "APPROVED" -> links.with("capture", "POST", path + "/capture");
      default -> links;
    };
  }

  /** Then somebody may agree again, by other means. */
  private static boolean isDeclined(ObjectNode order) {
    return order.path("status").asString().equals("APPROVED")
        && order.path("_funding").asString("").equals(Funding.DECLINED.name());
  }

  /** Somebody agrees on the page. */
  public ObjectNode approve(String id, Funding funding) {
    var order = find(id);
    if (!OPEN.contains(order.path("status").asString()) && !isDeclined(order)) {
      throw Refusal.because("ORDER_ALREADY_APPROVED", "Nothing is left to agree to.");
    }
    order.put("status", "APPROVED").put("update_time", account.now());
    order.put("_funding", funding.name());
    account.keep(order);
    account.tell("CHECKOUT.ORDER.APPROVED", "checkout-order", shown(order));
    return order;
  }

  public ObjectNode capture(String id) {
    var order = find(id);
    switch (order.path("status").asString()) {
      case "APPROVED" -> {}
      case "COMPLETED" ->
          throw Refusal.because("ORDER_ALREADY_CAPTURED", "Order already captured.");
      default -> throw Refusal.because("ORDER_NOT_APPROVED", "Payer has not yet approved it.");
    }
    var funding = Funding.valueOf(order.path("_funding").asString());
    if (funding == Funding.DECLINED) {
      throw Refusal.because("INSTRUMENT_DECLINED", "The funding instrument was declined.");
    }
    order.put("status", "COMPLETED").put("update_time", account.now());
    account.keep(order);
    new Captures(account).capture(order, funding == Funding.PENDING);
    var shown = shown(order);
    account.tell("CHECKOUT.ORDER.COMPLETED", "checkout-order", shown);
    return shown;
  }
}
