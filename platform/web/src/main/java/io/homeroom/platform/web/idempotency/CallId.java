package io.homeroom.platform.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerMapping;

/** Who asks for what under which key: the same again is a repetition. */
record CallId(String caller, String operation, IdempotencyKey key) {

  static CallId of(HttpServletRequest request, IdempotencyKey key) {
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return new CallId(whoCalls(), request.getMethod() + " " + pattern, key);
  }

  /** None of the parts can hold the separator. */
  byte[] hash() {
    return Sha256.of(String.join("\n", caller, operation, key.value()).getBytes(UTF_8));
  }

  private static String whoCalls() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken authenticated
        ? "token:" + authenticated.getName()
        : "anonymous";
  }
}
