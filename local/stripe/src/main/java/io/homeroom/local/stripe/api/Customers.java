package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Subscribing;
import io.homeroom.local.stripe.billing.Wallets;
import io.homeroom.local.stripe.http.Form;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who pays. */
record Customers(Account account) {
  private static final String DELETED = "_deleted";

  ObjectNode create(Form form) {
    var customer = account.fresh("customer", "cus");
    form.text("test_clock")
        .ifPresent(
            id ->
                customer.put(
                    "test_clock",
                    account.get("test_helpers.test_clock", id).path("id").asString()));
    fill(customer, form);
    account.tell("customer.created", customer);
    return customer;
  }

  ObjectNode update(String id, Form form) {
    var customer = account.get("customer", id);
    fill(customer, form);
    account.tell("customer.updated", customer);
    return customer;
  }

  ObjectNode delete(String id) {
    var customer = account.get("customer", id);
    account
        .store()
        .all("subscription", it -> isRunning(it, id))
        .forEach(it -> new Subscribing(account).end(it, "cancellation_requested"));
    var wallets = new Wallets(account);
    wallets.methodsOf(id).forEach(it -> wallets.detach(it.path("id").asString()));
    account.tell("customer.deleted", customer);
    account.store().remove(customer);
    account.keep(
        JsonMapper.shared().createObjectNode().put("id", DELETED + id).put("object", DELETED));
    return deleted(id);
  }

  /** The cards of one who is not deleted, if it says whose. */
  Operation cards(Operation all) {
    return call -> {
      call.form().text("customer").ifPresent(id -> account.get("customer", id));
      return all.run(call);
    };
  }

  /** Of one that is deleted it still says so. */
  ObjectNode get(String id) {
    return account
        .store()
        .find(DELETED + id)
        .map(_ -> deleted(id))
        .orElseGet(() -> account.get("customer", id));
  }

  private static ObjectNode deleted(String id) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("id", id)
        .put("object", "customer")
        .put("deleted", true);
  }

  private static boolean isRunning(ObjectNode subscription, String customer) {
    return subscription.path("customer").asString().equals(customer)
        && !subscription.path("status").asString().equals("canceled");
  }

  private static void fill(ObjectNode customer, Form form) {
    for (var field : new String[] {"name", "email", "phone", "description"}) {
      form.text(field).ifPresent(value -> customer.put(field, value));
    }
    form.describe(customer);
  }
}
