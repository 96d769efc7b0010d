package io.homeroom.local.paypal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.http.Fields;
import io.homeroom.local.emulator.http.Html;
import io.homeroom.local.paypal.account.Account;
import io.homeroom.local.paypal.account.Orders;
import io.homeroom.local.paypal.account.Orders.Funding;
import io.homeroom.local.paypal.account.Refusal;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code POST /checkoutnow?token=<order> act=pay}, or {@code decline}: agreed to, but no bank will
 * give the money; {@code review}: it is looked at first; {@code leave}: nothing is agreed to.
 */
public record ApprovalPage(Account account) implements HttpHandler {
  private static final String WHOM = "PayPal";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var act = exchange.getRequestMethod().equals("POST") ? Fields.parse(body).text("act") : null;
    var id = Fields.parse(query).text("token").orElse("");
    answer(id, act == null ? "" : act.orElse("pay")).send(exchange);
  }

  private Answer answer(String id, String act) {
    try {
      return account.store().together(() -> acted(id, act));
    } catch (Refusal refused) {
      var why = Html.text(String.valueOf(refused.getMessage()));
      return Answer.page(200, Html.page(WHOM, "Not possible", why));
    }
  }

  private Answer acted(String id, String act) {
    var orders = new Orders(account);
    var order = orders.find(id);
    return switch (act) {
      case "pay" -> agreed(orders.approve(id, Funding.GOOD));
      case "decline" -> agreed(orders.approve(id, Funding.DECLINED));
      case "review" -> agreed(orders.approve(id, Funding.PENDING));
      case "leave" -> Answer.elsewhere(order.path("_cancel").asString());
      default -> Answer.page(200, page(order));
    };
  }

  private static Answer agreed(ObjectNode order) {
    var back = order.path("_return").asString();
    var joint = back.contains("?") ? "&" : "?";
    return Answer.elsewhere(back + joint + "token=" + order.path("id").asString());
  }

  private static String page(ObjectNode order) {
    var unit = order.at("/purchase_units/0");
    var lines = new StringBuilder();
    for (var item : unit.path("items")) {
      var name = Html.text(item.path("name").asString(""));
      lines.append("<p>%s × %s</p>".formatted(Html.text(item.path("quantity").asString("")), name));
    }
    return Html.page(
        WHOM,
        "Pay with PayPal",
        """
        %s<form method="post"><button name="act" value="pay">Pay %s %s</button>
        <button name="act" value="decline">Pay, but the bank declines</button>
        <button name="act" value="review">Pay, but it is reviewed first</button>
        <button name="act" value="leave">Walk away</button></form>
        """
            .formatted(
                lines,
                Html.text(unit.at("/amount/value").asString()),
                Html.text(unit.at("/amount/currency_code").asString())));
  }
}
