package io.homeroom.gateway.browser;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Finds a browser's session with an access token that is good for a while yet.
 *
 * <p>A refresh token presented twice ends its session, so of all requests at all gateways one takes
 * the turn to present it. The others go on with the old access token as long as that is good, and
 * wait for the new one otherwise. A turn is never given back: if its holder does not come to an
 * end, the next begins when identity's own claim on the token has lapsed.
 */
@Component
class Renewing {

  private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

  /** Longer than the 20 s for which identity holds the token for whoever presented it. */
  private static final Duration TURN = Duration.ofSeconds(25);

  private static final Duration MOMENT = Duration.ofMillis(50);
  private static final int MOMENTS = 100;

  private static final Retry AGAIN = Retry.fixedDelay(5, Duration.ofMillis(500));

  private final BrowserSessions sessions;
  private final TokensAtIdentity identity;
  private final BrowserSettings settings;
  private final Clock clock;

  Renewing(
      BrowserSessions sessions, TokensAtIdentity identity, BrowserSettings settings, Clock clock) {
    this.sessions = sessions;
    this.identity = identity;
    this.settings = settings;
    this.clock = clock;
  }

  /** Nothing if there is no such session (any more). */
  Mono<BrowserSession> find(BrowserSessionId id) {
    return sessions
        .find(id)
        .flatMap(found -> isFresh(found) ? Mono.just(found) : renewed(id, found));
  }

  /** With other tokens than these, of which the access token does not count any more. */
  Mono<BrowserSession> renewNow(BrowserSessionId id, BrowserSession outdated) {
    return sessions
        .find(id)
        .flatMap(
            found ->
                isLater(found, outdated)
                    ? Mono.just(found)
                    : sessions
                        .takeTurn(id, found, TURN)
                        .flatMap(ours -> ours ? present(id, found) : waitFor(id, found, MOMENTS)))
        .onErrorMap(failure -> !(failure instanceof Refused), _ -> unrenewed());
  }

  private Mono<BrowserSession> waitFor(BrowserSessionId id, BrowserSession outdated, int moments) {
    if (moments == 0) {
      return Mono.error(unrenewed());
    }
    return Mono.delay(MOMENT)
        .then(sessions.find(id))
        .flatMap(
            found ->
                isLater(found, outdated) ? Mono.just(found) : waitFor(id, outdated, moments - 1));
  }

  private static boolean isLater(BrowserSession found, BrowserSession outdated) {
    return found.renewals() > outdated.renewals();
  }

  private Mono<BrowserSession> renewed(BrowserSessionId id, BrowserSession found) {
    return sessions
        .takeTurn(id, found, TURN)
        .flatMap(ours -> ours ? renew(id).onErrorResume(e -> goOn(found, e)) : others(id, found));
  }

  /** Looks again first: the turn may be free because somebody has just come to its end. */
  private Mono<BrowserSession> renew(BrowserSessionId id) {
    return sessions
        .find(id)
        .flatMap(found -> isFresh(found) ? Mono.just(found) : present(id, found));
  }

  /** Not to be cancelled by a browser that goes away: what identity gives must not get lost. */
  private Mono<BrowserSession> present(BrowserSessionId id, BrowserSession found) {
    var renewal =
        identity
            .renew(found.refreshToken())
            .map(tokens -> found.renewed(tokens, clock.instant(), settings))
            .flatMap(next -> store(id, next))
            .switchIfEmpty(Mono.defer(() -> sessions.forget(List.of(id)).then(Mono.empty())));
    return Mono.fromFuture(renewal::toFuture, true);
  }

  private Mono<BrowserSession> store(BrowserSessionId id, BrowserSession next) {
    return sessions.replace(id, next).retryWhen(AGAIN).thenReturn(next);
  }

  private Mono<BrowserSession> goOn(BrowserSession found, Throwable failure) {
    LOG.warn("A browser's tokens could not be renewed: {}", failure.toString());
    return isGood(found) ? Mono.just(found) : Mono.error(unrenewed());
  }

  private Mono<BrowserSession> others(BrowserSessionId id, BrowserSession found) {
    return isGood(found) ? Mono.just(found) : wait(id, MOMENTS);
  }

  private Mono<BrowserSession> wait(BrowserSessionId id, int moments) {
    if (moments == 0) {
      return Mono.error(unrenewed());
    }
    return Mono.delay(MOMENT)
        .then(sessions.find(id))
        .flatMap(found -> isGood(found) ? Mono.just(found) : wait(id, moments - 1));
  }

  private boolean isFresh(BrowserSession session) {
    return session.isGoodFor(settings.renewBefore(), clock.instant());
  }

  private boolean isGood(BrowserSession session) {
    return session.isGoodFor(Duration.ZERO, clock.instant());
  }

  private static Refused unrenewed() {
    return Refused.because(
            Fault.SESSION_UNRENEWED, "The session cannot be continued at this moment.")
        .retryAfter(Duration.ofSeconds(5));
  }
}
