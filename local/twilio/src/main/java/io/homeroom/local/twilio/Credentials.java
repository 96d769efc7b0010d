package io.homeroom.local.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;

/** Basic authentication with the account's SID and its token. */
record Credentials(String account, String token) {

  void check(HttpExchange exchange) throws Refusal {
    String given =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
    String pair = account + ":" + token;
    String wanted = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    if (!MessageDigest.isEqual(given.getBytes(UTF_8), wanted.getBytes(UTF_8))) {
      throw Refusal.unauthenticated();
    }
  }
}
