package io.homeroom.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the caller named the call. */
record IdempotencyKey(String value) {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,255}");

  IdempotencyKey {
    if (!VISIBLE_ASCII.matcher(value).matches()) {
      throw new IdempotencyKeyInvalid();
    }
  }

  static Optional<IdempotencyKey> of(HttpServletRequest request) {
    var values = Collections.list(request.getHeaders(HEADER));
    if (values.size() > 1) {
      throw new IdempotencyKeyInvalid();
    }
    return values.stream().findFirst().map(IdempotencyKey::new);
  }
}
