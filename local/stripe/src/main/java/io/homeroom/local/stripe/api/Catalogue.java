package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What can be paid for: products and their prices. */
record Catalogue(Account account) {
  private static final String PRICE = "/items/data/0/price";

  ObjectNode product(Form form) {
    var product = account.fresh("product", "prod");
    product.put("name", form.required("name")).put("updated", account.now());
    form.text("id").ifPresent(id -> product.put("id", id));
    form.text("description").ifPresent(text -> product.put("description", text));
    form.describe(product);
    account.tell("product.created", product);
    return product;
  }

  ObjectNode update(ObjectNode object, Form form, String type) {
    form.text("name").ifPresent(name -> object.put("name", name));
    form.text("active").ifPresent(active -> object.put("active", active.equals("true")));
    form.describe(object);
    account.tell(type + ".updated", object);
    return object;
  }

  ObjectNode price(Form form) {
    var price = account.fresh("price", "price");
    var amount =
        form.number("unit_amount").orElseThrow(() -> Refusal.missing("unit_amount")).longValue();
    if (amount < 0) {
      throw Refusal.invalid("unit_amount", "Invalid non-negative integer");
    }
    price
        .put("currency", form.required("currency").toLowerCase(Locale.ROOT))
        .put("unit_amount", amount)
        .put("unit_amount_decimal", Long.toString(amount))
        .put("product", productOf(form));
    form.text("lookup_key").ifPresent(key -> price.put("lookup_key", free(key, form)));
    form.text("nickname").ifPresent(name -> price.put("nickname", name));
    if (form.has("recurring")) {
      var recurring = Shapes.of("price.recurring");
      recurring.put("interval", form.required("recurring/interval"));
      form.number("recurring/interval_count")
          .ifPresent(count -> recurring.put("interval_count", count));
      price.put("type", "recurring").set("recurring", recurring);
    }
    form.describe(price);
    account.tell("price.created", price);
    return price;
  }

  /** A key is one price's: another's it becomes if that is asked for. */
  private String free(String key, Form form) {
    var transfer = form.text("transfer_lookup_key").orElse("").equals("true");
    for (var other :
        account.store().all("price", it -> it.path("lookup_key").asString("").equals(key))) {
      if (!transfer) {
        throw Refusal.invalid("lookup_key", "A price already uses that lookup key.");
      }
      account.tell("price.updated", other.putNull("lookup_key"));
      account
          .store()
          .all("subscription", it -> it.at(PRICE + "/id").equals(other.path("id")))
          .forEach(it -> account.keep(withoutKey(it)));
    }
    return key;
  }

  private static ObjectNode withoutKey(ObjectNode subscription) {
    ((ObjectNode) subscription.at(PRICE)).putNull("lookup_key");
    return subscription;
  }

  private String productOf(Form form) {
    return form.text("product")
        .map(id -> account.get("product", id))
        .orElseGet(() -> product(form.part("product_data")))
        .path("id")
        .asString();
  }
}
