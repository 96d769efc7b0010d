package io.homeroom.local.calendar.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks what a service account signs: RFC 7523, with Google's rules.
 *
 * @param account the account's address
 */
public record Assertions(String account, PublicKey key, Clock clock) {
  /** The client names Google's own endpoint wherever it asks. */
  private static final String AUDIENCE = "https://oauth2.googleapis.com/token";

  private static final List<String> SCOPES =
      List.of(
          "https://www.googleapis.com/auth/calendar",
          "https://www.googleapis.com/auth/calendar.events");
  private static final long HOUR = 3600;
  private static final long SKEW = 300;

  /** For whom the account acts: {@code sub}, or itself. */
  String check(String assertion) {
    var parts = assertion.split("\\.", -1);
    if (parts.length != 3 || !isSigned(parts)) {
      throw new AssertionRefused("Invalid JWT Signature.");
    }
    var claims = claims(parts[1]);
    var now = clock.instant().getEpochSecond();
    var issued = claims.path("iat").asLong(0);
    var ends = claims.path("exp").asLong(0);
    if (ends <= now - SKEW || issued > now + SKEW || ends - issued > HOUR) {
      throw new AssertionRefused(
          "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable"
              + " timeframe. Check your iat and exp values in the JWT claim.");
    }
    require(claims, "iss", account);
    require(claims, "aud", AUDIENCE);
    if (List.of(claims.path("scope").asString("").split(" ", -1)).stream()
        .noneMatch(SCOPES::contains)) {
      throw new AssertionRefused("Invalid JWT: no scope of this API");
    }
    return claims.path("sub").asString(account);
  }

  private boolean isSigned(String[] parts) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(key);
      signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
      return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static JsonNode claims(String text) {
    try {
      return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(text));
    } catch (JacksonException | IllegalArgumentException unreadable) {
      throw new AssertionRefused("Invalid JWT");
    }
  }

  private static void require(JsonNode claims, String name, String value) {
    if (!claims.path(name).asString("").equals(value)) {
      throw new AssertionRefused("Invalid JWT: " + name);
    }
  }
}
