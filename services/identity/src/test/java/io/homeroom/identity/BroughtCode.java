package io.homeroom.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.homeroom.platform.test.KeycloakServer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;

/** What an app has when somebody comes back to it from a provider. */
public record BroughtCode(String code, String nonce) {
  static final String REDIRECT = KeycloakServer.PUBLIC_URL + "/auth/callback";
  static final String VERIFIER = "a-verifier-of-tests-that-is-long-enough-for-pkce";

  static BroughtCode in(String address, String nonce) {
    var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
    return new BroughtCode(Objects.requireNonNull(query.getFirst("code"), address), nonce);
  }

  public Map<String, Object> form() {
    return Map.of("code", code, "codeVerifier", VERIFIER, "nonce", nonce, "redirectUri", REDIRECT);
  }

  Map<String, Object> formWith(String field, String value) {
    var form = new HashMap<>(form());
    form.put(field, value);
    return form;
  }

  static String challengeOf(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
