package io.homeroom.gateway.limit;

import org.springframework.http.HttpHeaders;

/**
 * Tells how much is left. Of several limits the one that is tightest at the moment is told; the
 * policy names them all.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/07/">draft
 *     07</a>
 */
final class RateLimitHeaders {

  private static final String REMAINING = "RateLimit-Remaining";

  private RateLimitHeaders() {}

  static void add(Verdict verdict, HttpHeaders headers) {
    var limit = verdict.limit();
    headers.add("RateLimit-Policy", limit.policy());
    var told = headers.getFirst(REMAINING);
    if (!verdict.allowed() || told == null || verdict.remaining() < Long.parseLong(told)) {
      headers.set("RateLimit-Limit", Integer.toString(limit.requests()));
      headers.set(REMAINING, Long.toString(verdict.allowed() ? verdict.remaining() : 0));
      headers.set(
          "RateLimit-Reset", Long.toString(limit.untilFull(verdict.remaining()).toSeconds()));
    }
    if (!verdict.shared()) {
      headers.set("X-Homeroom-Degraded", "rate-limits");
    }
  }
}
