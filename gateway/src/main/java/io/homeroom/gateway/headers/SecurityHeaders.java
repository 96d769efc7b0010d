package io.homeroom.gateway.headers;

import java.util.Map;

/** What browsers are told to be careful about, with each answer. */
public final class SecurityHeaders {

  /** Enough for the small pages that services send: text, their own style, a form to themselves. */
  static final String POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * No other site learns our addresses, some of which hold a token. With {@code no-referrer}
   * browsers would not tell a form's origin either, and {@code CorsFilter} would refuse our own
   * pages' forms.
   */
  private static final String REFERRERS = "same-origin";

  public static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", REFERRERS,
          "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private SecurityHeaders() {}
}
