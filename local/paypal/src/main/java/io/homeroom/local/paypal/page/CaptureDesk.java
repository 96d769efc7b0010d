package io.homeroom.local.paypal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.http.Fields;
import io.homeroom.local.paypal.account.Account;
import io.homeroom.local.paypal.account.Captures;
import io.homeroom.local.paypal.account.Disputing;
import io.homeroom.local.paypal.account.Refunding;
import io.homeroom.local.paypal.account.Refusal;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is done to captures by others: {@code POST /_captures/<id> act=complete|deny} to one that is
 * reviewed, {@code act=reverse} or {@code act=refund amount=9.00} to one that has come, {@code
 * act=return} to what was reversed, which a dispute then was about; after {@code act=slow} its
 * refunds are under way until {@code POST /_captures/<refund> act=arrive|fail}.
 */
public record CaptureDesk(Account account) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var id = path.substring(path.lastIndexOf('/') + 1);
    var form = Fields.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Answer answer;
    try {
      answer = Answer.json(200, account.store().together(() -> act(id, form)).toString());
    } catch (Refusal refused) {
      answer = refused.answer();
    }
    answer.send(exchange);
  }

  private ObjectNode act(String id, Fields form) {
    var captures = new Captures(account);
    var refunding = new Refunding(account);
    return switch (form.text("act").orElse("")) {
      case "complete" -> captures.settle(id, true);
      case "deny" -> captures.settle(id, false);
      case "reverse" -> refunding.reverse(id);
      case "return" -> new Disputing(account).win(id);
      case "slow" -> refunding.slow(id);
      case "arrive" -> refunding.settleRefund(id, true);
      case "fail" -> refunding.settleRefund(id, false);
      case "refund" -> refunding.refund(id, asked(form));
      default ->
          throw Refusal.invalid(
              "UNKNOWN_ACT", "Complete, deny, reverse, return, refund, slow, arrive or fail.");
    };
  }

  private static ObjectNode asked(Fields form) {
    var asked = JsonMapper.shared().createObjectNode();
    form.text("amount").ifPresent(value -> asked.putObject("amount").put("value", value));
    return asked;
  }
}
