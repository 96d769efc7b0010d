package io.homeroom.local.calendar.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.calendar.http.Body;
import io.homeroom.local.calendar.http.Form;
import io.homeroom.local.emulator.http.Answer;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Gives access tokens to the service account that proves by its key that it is that. */
public final class TokenEndpoint implements HttpHandler {
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  private final Assertions assertions;
  private final AccessTokens tokens;

  public TokenEndpoint(Assertions assertions, AccessTokens tokens) {
    this.assertions = assertions;
    this.tokens = tokens;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var form = Form.parse(Body.of(exchange));
    answer(form).send(exchange);
  }

  private Answer answer(Form form) {
    if (!form.text("grant_type").orElse("").equals(GRANT)) {
      return refusal("unsupported_grant_type", "Invalid grant_type");
    }
    try {
      var token = tokens.give(assertions.check(form.text("assertion").orElse("")));
      return Answer.json(
          200,
          JsonMapper.shared()
              .createObjectNode()
              .put("access_token", token)
              .put("expires_in", AccessTokens.LIFE.toSeconds())
              .put("token_type", "Bearer")
              .toString());
    } catch (AssertionRefused refused) {
      return refusal("invalid_grant", String.valueOf(refused.getMessage()));
    }
  }

  private static Answer refusal(String error, String description) {
    return Answer.json(
        400,
        JsonMapper.shared()
            .createObjectNode()
            .put("error", error)
            .put("error_description", description)
            .toString());
  }
}
