package io.homeroom.local.paypal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.paypal.account.Refusal;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Gives the client its token, which is the same as long as its secret is. */
public record TokenEndpoint(String client, String secret) implements HttpHandler {
  private static final int NINE_HOURS = 32_400;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var who = exchange.getRequestHeaders().getFirst("Authorization");
    var expected =
        "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
    (expected.equals(who) ? token() : Refusal.unauthenticated().answer()).send(exchange);
  }

  private Answer token() {
    var body =
        JsonMapper.shared()
            .createObjectNode()
            .put("scope", "https://uri.paypal.com/services/payments/payment")
            .put("access_token", value())
            .put("token_type", "Bearer")
            .put("app_id", "APP-HOMEROOM")
            .put("expires_in", NINE_HOURS);
    return Answer.json(200, body.toString());
  }

  public String value() {
    return "A21AA" + UUID.nameUUIDFromBytes((client + ":" + secret).getBytes(UTF_8));
  }
}
