package io.homeroom.local.stripe.api;

import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Checkouts;
import io.homeroom.local.stripe.billing.OneCurrency;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Opens checkouts. */
record Sessions(Account account, String page) {
  private static final long SHORTEST = Duration.ofMinutes(30).toSeconds();
  private static final long LONGEST = Duration.ofHours(24).toSeconds();
  private static final long LEAST = 50;
  private static final Set<String> MODES = Set.of("payment", "subscription");

  ObjectNode create(Form form) {
    var session = account.fresh("checkout.session", "cs_test");
    var id = session.path("id").asString();
    var mode = form.required("mode");
    if (!MODES.contains(mode)) {
      throw Refusal.invalid("mode", "Invalid mode: must be one of payment or subscription");
    }
    session
        .put("mode", mode)
        .put("success_url", form.required("success_url"))
        .put("expires_at", expiry(form))
        .put("url", page + "/pay/" + id);
    form.text("cancel_url").ifPresent(url -> session.put("cancel_url", url));
    form.text("client_reference_id").ifPresent(ref -> session.put("client_reference_id", ref));
    form.text("customer_email").ifPresent(email -> session.put("customer_email", email));
    form.text("customer")
        .ifPresent(
            it -> session.put("customer", account.get("customer", it).path("id").asString()));
    session.set("payment_method_types", methods(form));
    form.describe(session);
    price(session, form);
    if (mode.equals("subscription")) {
      new OneCurrency(account)
          .require(session.path("customer").asString(""), session.path("currency").asString());
    }
    new Checkouts(account)
        .describe(
            session,
            form.part(mode.equals("payment") ? "payment_intent_data" : "subscription_data"));
    account.keep(session);
    return visible(session);
  }

  /** Without being asked for, whatever the account has switched on. */
  private static ArrayNode methods(Form form) {
    var methods = JsonMapper.shared().createArrayNode();
    var asked = form.part("payment_method_types").values();
    asked.values().forEach(methods::add);
    return asked.isEmpty() ? methods.add("card").add("link").add("sepa_debit") : methods;
  }

  /** Lines are shown by themselves alone, as long as nobody asks to have them expanded. */
  static ObjectNode visible(ObjectNode session) {
    return session.deepCopy().putNull("line_items");
  }

  ObjectNode lines(String id) {
    return (ObjectNode) account.get("checkout.session", id).path("line_items");
  }

  private long expiry(Form form) {
    var now = account.now();
    var at = form.number("expires_at").orElse(now + LONGEST);
    // Half a minute for the call's way.
    if (at < now + SHORTEST - 30 || at > now + LONGEST) {
      throw Refusal.invalid(
          "expires_at", "The timestamp is to be between 30 minutes and 24 hours from now.");
    }
    return at;
  }

  private void price(ObjectNode session, Form form) {
    ArrayNode items = JsonMapper.shared().createArrayNode();
    var total = 0L;
    for (var line : form.list("line_items")) {
      var item = item(line);
      items.add(item);
      total += item.path("amount_total").asLong();
      session.set("currency", item.path("currency"));
    }
    if (items.isEmpty()) {
      throw Refusal.missing("line_items");
    }
    if (total < LEAST) {
      throw Refusal.because("amount_too_small", "The total must be at least 50 cents.");
    }
    session.put("amount_subtotal", total).put("amount_total", total);
    session.set(
        "line_items",
        Shapes.list(
            "/v1/checkout/sessions/" + session.path("id").asString() + "/line_items", items));
  }

  private ObjectNode item(Form line) {
    var price =
        line.text("price")
            .map(id -> account.get("price", id))
            .orElseGet(() -> new Catalogue(account).price(line.part("price_data")));
    var quantity = line.number("quantity").orElse(1L);
    var amount = Math.multiplyExact(quantity, price.path("unit_amount").asLong());
    var item = Shapes.of("item");
    item.put("id", Store.newId("li"))
        .put("quantity", quantity)
        .put("amount_subtotal", amount)
        .put("amount_total", amount)
        .put("currency", price.path("currency").asString());
    item.set("price", price);
    item.set("description", account.get("product", price.path("product").asString()).path("name"));
    return item;
  }
}
