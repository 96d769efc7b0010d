package io.homeroom.identity.session.upkeep;

import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.session.SessionId;
import io.homeroom.identity.session.SessionMarkers;
import io.homeroom.identity.session.event.SessionRevoked;
import io.homeroom.identity.session.event.SessionStarted;
import io.homeroom.identity.session.life.UnsettledSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sees to it that the start and the revocation of a session arrive everywhere: the marker that the
 * gateway reads, and the session's end at the provider. It follows the commit; what fails then is
 * {@linkplain RepeatingSettlement repeated}.
 */
@Component
class SettlingRevocation {
  private static final Logger LOG = LoggerFactory.getLogger(SettlingRevocation.class);

  private final SessionMarkers markers;
  private final ProviderSessions provider;
  private final UnsettledSessions unsettled;
  private final AsyncTaskExecutor background;

  SettlingRevocation(
      SessionMarkers markers,
      ProviderSessions provider,
      UnsettledSessions unsettled,
      AsyncTaskExecutor applicationTaskExecutor) {
    this.markers = markers;
    this.provider = provider;
    this.unsettled = unsettled;
    this.background = applicationTaskExecutor;
  }

  @TransactionalEventListener
  void on(SessionStarted event) {
    attempt("mark a session as live", () -> markers.live(event.session()));
  }

  /** The marker is set before the caller is answered, the provider told after. */
  @TransactionalEventListener
  void on(SessionRevoked event) {
    String sid = event.session().sid();
    attempt("mark a session as revoked", () -> markers.revoked(sid));
    background.execute(() -> settle(event.id(), sid));
  }

  void settle(SessionId id, String sid) {
    attempt(
        "settle a revocation",
        () -> {
          markers.revoked(sid);
          provider.end(sid);
          unsettled.settle(id);
        });
  }

  private static void attempt(String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException later) {
      LOG.warn("Could not {} and will try again: {}", what, later.toString());
    }
  }
}
