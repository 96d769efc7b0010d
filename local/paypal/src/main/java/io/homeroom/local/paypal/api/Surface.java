package io.homeroom.local.paypal.api;

import io.homeroom.local.emulator.http.Fields;
import io.homeroom.local.paypal.account.Account;
import io.homeroom.local.paypal.account.Captures;
import io.homeroom.local.paypal.account.Orders;
import io.homeroom.local.paypal.account.Refunding;
import io.homeroom.local.paypal.account.Refusal;
import io.homeroom.local.paypal.account.Transactions;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which path does what. */
record Surface(Account account) {
  private static final Pattern ID = Pattern.compile("(/v2/[a-z]+/[a-z]+)/([^/]+)(/[a-z]+)?");
  private static final int USUAL_PAGE = 100;

  ObjectNode run(String method, String path, String query, JsonNode body) {
    return switch (method + " " + path) {
      case "POST /v2/checkout/orders" -> new Orders(account).create(body);
      case "GET /v1/reporting/transactions" -> transactions(Fields.parse(query));
      case "GET /v1/notifications/webhooks-events" -> events();
      default -> ofOne(method, path, body);
    };
  }

  private ObjectNode ofOne(String method, String path, JsonNode body) {
    var named = ID.matcher(path);
    if (!named.matches()) {
      throw Refusal.unknown();
    }
    var id = named.group(2);
    var orders = new Orders(account);
    var captures = new Captures(account);
    var action = named.group(3) == null ? "" : named.group(3);
    return switch (method + " " + named.group(1) + action) {
      case "GET /v2/checkout/orders" -> orders.shown(orders.find(id));
      case "POST /v2/checkout/orders/capture" -> orders.capture(id);
      case "GET /v2/payments/captures" -> Account.shown(captures.find(id));
      case "POST /v2/payments/captures/refund" -> new Refunding(account).refund(id, body);
      case "GET /v2/payments/refunds" -> Account.shown(account.get("refund", id));
      default -> throw Refusal.unknown();
    };
  }

  private ObjectNode transactions(Fields asked) {
    return new Transactions(account)
        .list(
            asked.text("start_date").orElse(""),
            asked.text("end_date").orElse(""),
            asked.number("page_size").orElse((long) USUAL_PAGE).intValue(),
            asked.number("page").orElse(1L).intValue());
  }

  /** The newest first. */
  private ObjectNode events() {
    var list = JsonMapper.shared().createObjectNode();
    var all = list.putArray("events");
    account.store().all("event", _ -> true).forEach(event -> all.add(Account.shown(event)));
    return list.put("count", all.size());
  }
}
