package io.homeroom.local.stripe.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.http.Html;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import java.io.IOException;

/** What is at {@code /<kind>/<id>}: shown by GET, acted on by POST. */
abstract class Page implements HttpHandler {
  static final String WHOM = "Stripe";
  private final Account account;

  Page(Account account) {
    this.account = account;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var id = path.substring(path.lastIndexOf('/') + 1);
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Answer answer;
    try {
      answer =
          account
              .store()
              .together(
                  () ->
                      exchange.getRequestMethod().equals("POST")
                          ? act(id, Form.parse(body))
                          : show(id));
    } catch (Refusal refused) {
      answer =
          Answer.page(
              200,
              Html.page(WHOM, "Not possible", Html.text(String.valueOf(refused.getMessage()))));
    }
    answer.send(exchange);
  }

  abstract Answer show(String id);

  abstract Answer act(String id, Form form);
}
