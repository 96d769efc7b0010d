package io.homeroom.gateway.browser;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of identity's sessions, kept for one browser. It ends when its refresh token does, when it
 * has been silent for too long, or when its time is over, whichever is first.
 *
 * @param renewals how often its tokens have been renewed
 */
record BrowserSession(
    String accessToken,
    Instant accessEndsAt,
    String refreshToken,
    Instant startedAt,
    Instant endsAt,
    int renewals) {

  static BrowserSession of(IssuedTokens tokens, Instant now, BrowserSettings settings) {
    return of(tokens, now, now, 0, settings);
  }

  BrowserSession renewed(IssuedTokens tokens, Instant now, BrowserSettings settings) {
    return of(tokens, startedAt, now, renewals + 1, settings);
  }

  private static BrowserSession of(
      IssuedTokens tokens, Instant start, Instant now, int renewals, BrowserSettings settings) {
    var end =
        Stream.of(
                now.plusSeconds(tokens.refreshExpiresIn()),
                now.plus(settings.idle()),
                start.plus(settings.lifetime()))
            .min(Instant::compareTo)
            .orElseThrow();
    return new BrowserSession(
        tokens.accessToken(),
        now.plusSeconds(tokens.expiresIn()),
        tokens.refreshToken(),
        start,
        end,
        renewals);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  /** Its access token is good for as long as that. */
  boolean isGoodFor(Duration time, Instant now) {
    return now.plus(time).isBefore(accessEndsAt);
  }

  /** The token is one that identity gave and nobody but us has held; in doubt it is a child's. */
  Holder holder() {
    try {
      var claims = JWTParser.parse(accessToken).getJWTClaimsSet();
      return new Holder(
          "child".equals(claims.getStringClaim("role")), claims.getStringClaim("family"));
    } catch (ParseException unreadable) {
      return new Holder(true, null);
    }
  }

  /** Whose it is. */
  record Holder(boolean isChild, @Nullable String family) {}

  @Override
  public String toString() {
    return "BrowserSession[…]";
  }
}
