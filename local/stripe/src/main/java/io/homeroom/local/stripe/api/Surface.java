package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Checkouts;
import io.homeroom.local.stripe.billing.Refunding;
import io.homeroom.local.stripe.billing.Wallets;
import io.homeroom.local.stripe.http.Form;
import tools.jackson.databind.node.ObjectNode;

/** Which path does what. */
record Surface(Account account, String page) {

  Operations operations() {
    var operations = new Operations();
    people(operations);
    catalogue(operations);
    checkout(operations);
    money(operations);
    subscriptions(operations);
    return operations;
  }

  private void people(Operations on) {
    var customers = new Customers(account);
    on.on("POST /v1/customers", call -> customers.create(call.form()))
        .on("GET /v1/customers", lists().of("customer", "/v1/customers", "email"))
        .on("GET /v1/customers/{}", call -> customers.get(call.id()))
        .on("POST /v1/customers/{}", call -> customers.update(call.id(), call.form()))
        .on("DELETE /v1/customers/{}", call -> customers.delete(call.id()));
    var methods = "/v1/payment_methods";
    var cards = lists().of("payment_method", methods, "customer", "type");
    on.on("GET " + methods, customers.cards(cards))
        .on("GET " + methods + "/{}", get("payment_method"))
        .on("POST " + methods + "/{}/detach", call -> new Wallets(account).detach(call.id()));
    var clocks = new TestClocks(account);
    var url = "/v1/test_helpers/test_clocks";
    on.on("POST " + url, call -> clocks.create(call.form()))
        .on("GET " + url, lists().of("test_helpers.test_clock", url))
        .on("GET " + url + "/{}", get("test_helpers.test_clock"))
        .on("POST " + url + "/{}/advance", call -> clocks.advance(call.id(), call.form()));
    on.on("POST /v1/billing_portal/sessions", call -> portal(call.form()));
  }

  private void catalogue(Operations on) {
    var catalogue = new Catalogue(account);
    on.on("POST /v1/products", call -> catalogue.product(call.form()))
        .on("GET /v1/products", lists().of("product", "/v1/products"))
        .on("GET /v1/products/{}", get("product"))
        .on(
            "POST /v1/products/{}",
            call -> catalogue.update(account.get("product", call.id()), call.form(), "product"))
        .on("POST /v1/prices", call -> catalogue.price(call.form()))
        .on("GET /v1/prices", call -> prices(call))
        .on("GET /v1/prices/{}", get("price"))
        .on(
            "POST /v1/prices/{}",
            call -> catalogue.update(account.get("price", call.id()), call.form(), "price"));
  }

  private void checkout(Operations on) {
    var sessions = new Sessions(account, page);
    var url = "/v1/checkout/sessions";
    on.on("POST " + url, call -> sessions.create(call.form()))
        .on(
            "GET " + url,
            lists().of("checkout.session", url, "payment_intent", "customer", "status"))
        .on(
            "GET " + url + "/{}",
            call -> Sessions.visible(account.get("checkout.session", call.id())))
        .on("GET " + url + "/{}/line_items", call -> sessions.lines(call.id()))
        .on(
            "POST " + url + "/{}/expire",
            call -> Sessions.visible(new Checkouts(account).expire(call.id())));
  }

  private void money(Operations on) {
    on.on(
            "GET /v1/payment_intents",
            lists().of("payment_intent", "/v1/payment_intents", "customer"))
        .on("GET /v1/payment_intents/{}", get("payment_intent"))
        .on("GET /v1/charges", lists().of("charge", "/v1/charges", "payment_intent", "customer"))
        .on("GET /v1/charges/{}", get("charge"))
        .on("POST /v1/refunds", call -> new Refunding(account).refund(call.form()))
        .on("GET /v1/refunds", lists().of("refund", "/v1/refunds", "payment_intent", "charge"))
        .on("GET /v1/refunds/{}", get("refund"))
        .on("GET /v1/disputes", lists().of("dispute", "/v1/disputes", "payment_intent", "charge"))
        .on("GET /v1/disputes/{}", get("dispute"))
        .on(
            "GET /v1/balance_transactions",
            lists().of("balance_transaction", "/v1/balance_transactions", "type", "source"))
        .on("GET /v1/balance_transactions/{}", get("balance_transaction"))
        .on("GET /v1/events", lists().of("event", "/v1/events", "type"))
        .on("GET /v1/events/{}", get("event"));
  }

  private void subscriptions(Operations on) {
    var subscriptions = new Subscriptions(account);
    on.on("POST /v1/subscriptions", call -> subscriptions.create(call.form()))
        .on(
            "GET /v1/subscriptions",
            lists().of("subscription", "/v1/subscriptions", "customer", "status"))
        .on("GET /v1/subscriptions/{}", get("subscription"))
        .on("POST /v1/subscriptions/{}", call -> subscriptions.update(call.id(), call.form()))
        .on("DELETE /v1/subscriptions/{}", call -> subscriptions.cancel(call.id()))
        .on("GET /v1/invoices", lists().of("invoice", "/v1/invoices", "customer", "status"))
        .on("GET /v1/invoices/{}", get("invoice"))
        .on("POST /v1/invoices/{}/pay", call -> subscriptions.pay(call.id()))
        .on(
            "GET /v1/invoice_payments",
            lists().of("invoice_payment", "/v1/invoice_payments", "invoice"))
        .on("GET /v1/invoice_payments/{}", get("invoice_payment"));
  }

  private Lists lists() {
    return new Lists(account);
  }

  private Operation get(String type) {
    return call -> account.get(type, call.id());
  }

  /** {@code lookup_keys} is a list; one is what is asked for here. */
  private ObjectNode prices(Call call) {
    var form = call.form();
    form.text("lookup_keys/0").ifPresent(key -> form.values().put("lookup_key", key));
    return lists().of("price", "/v1/prices", "product", "lookup_key", "active").run(call);
  }

  private ObjectNode portal(Form form) {
    var session = account.fresh("billing_portal.session", "bps");
    session
        .put("configuration", "bpc_homeroom")
        .put("customer", account.get("customer", form.required("customer")).path("id").asString())
        .put("url", page + "/portal/" + session.path("id").asString());
    form.text("return_url").ifPresent(url -> session.put("return_url", url));
    account.keep(session);
    return session;
  }
}
