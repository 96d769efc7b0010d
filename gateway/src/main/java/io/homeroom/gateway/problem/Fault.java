package io.homeroom.gateway.problem;

import java.util.Arrays;
import org.springframework.http.HttpStatusCode;

/** Every kind of refusal the gateway knows; the code is what clients may go by. */
public enum Fault {
  BAD_REQUEST(400, "bad-request", "The request cannot be read"),
  CREDENTIALS_AMBIGUOUS(400, "credentials-ambiguous", "More than one way of signing in"),
  PATH_REFUSED(400, "path-refused", "This form of address is not accepted"),
  UNAUTHENTICATED(401, "unauthenticated", "Signing in is needed"),
  TOKEN_INVALID(401, "token-invalid", "The access token is not valid"),
  TOKEN_OUTDATED(401, "token-outdated", "The access token says what is no longer true"),
  SESSION_REVOKED(401, "session-revoked", "The session has ended"),
  SESSION_UNKNOWN(401, "session-unknown", "The session is not known"),
  SESSION_EXPIRED(401, "session-expired", "The session has expired"),
  FORBIDDEN(403, "forbidden", "This is not allowed"),
  CSRF_REFUSED(403, "csrf-refused", "A page has to say that it is Homeroom's own"),
  TOKENS_NOT_FOR_PAGES(403, "tokens-not-for-pages", "Tokens are not for browsers"),
  ORIGIN_REFUSED(403, "origin-refused", "Pages of this origin may not call"),
  NOT_FOUND(404, "not-found", "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not supported here"),
  NOT_ACCEPTABLE(406, "not-acceptable", "No such representation"),
  BODY_TOO_SLOW(408, "body-too-slow", "The body took too long"),
  BODY_TOO_LARGE(413, "body-too-large", "The body is too large"),
  ADDRESS_TOO_LONG(414, "address-too-long", "The address is too long"),
  HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large"),
  RATE_LIMITED(429, "rate-limited", "Too many requests"),
  INTERNAL(500, "internal-error", "Something went wrong"),
  UPSTREAM_FAILED(502, "upstream-failed", "A service broke off its answer"),
  UPSTREAM_UNAVAILABLE(503, "upstream-unavailable", "A service is not available"),
  BUSY(503, "busy", "A service has all hands full"),
  SESSION_UNCHECKED(503, "session-check-unavailable", "The session cannot be checked"),
  SESSION_STORE_AWAY(503, "session-store-unavailable", "Sessions are out of reach"),
  SESSION_UNRENEWED(503, "session-renewal-unavailable", "The session cannot be continued"),
  TOKEN_UNCHECKED(503, "token-check-unavailable", "The access token cannot be checked"),
  UPSTREAM_TIMEOUT(504, "upstream-timeout", "A service did not answer in time");

  private final int status;
  private final String code;
  private final String title;

  Fault(int status, String code, String title) {
    this.status = status;
    this.code = code;
    this.title = title;
  }

  static Fault of(HttpStatusCode status) {
    return Arrays.stream(values())
        .filter(fault -> fault.status == status.value())
        .findFirst()
        .orElse(status.is4xxClientError() ? BAD_REQUEST : INTERNAL);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  String title() {
    return title;
  }
}
