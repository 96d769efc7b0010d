package io.homeroom.notification.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** Looks after the open sockets: those whose time is over, and those that no longer answer. */
@Component
class TendingSockets {

  private static final int ANSWERS_MISSED = 2;

  private final Sockets sockets;
  private final EndedSessions endedSessions;
  private final StreamSettings settings;
  private final Clock clock;

  TendingSockets(
      Sockets sockets,
      EndedSessions endedSessions,
      StreamSettings settings,
      Clock clock,
      MeterRegistry meters) {
    this.sockets = sockets;
    this.endedSessions = endedSessions;
    this.settings = settings;
    this.clock = clock;
    meters.gauge("notification.stream.sockets", sockets, open -> open.all().size());
  }

  @Scheduled(fixedDelay = 1000)
  void closeExpired() {
    Instant now = clock.instant();
    sockets.all().stream()
        .filter(socket -> socket.ticket().expiresAt().isBefore(now))
        .forEach(socket -> socket.close(Closing.TOKEN_EXPIRED));
  }

  @Scheduled(fixedDelayString = "${homeroom.stream.keep-alive:25s}")
  void ping() {
    Instant patience = clock.instant().minus(settings.keepAlive().multipliedBy(ANSWERS_MISSED));
    for (Socket socket : sockets.all()) {
      if (socket.isSilentSince(patience)) {
        socket.close(CloseStatus.SESSION_NOT_RELIABLE);
      } else {
        socket.ping();
      }
    }
  }

  /** For signals that were lost. */
  @Scheduled(fixedDelayString = "${homeroom.stream.keep-alive:25s}")
  void closeEnded() {
    var open = sockets.all();
    var ended = endedSessions.among(open.stream().map(Socket::ticket).toList());
    open.stream()
        .filter(socket -> ended.stream().anyMatch(socket.ticket()::isOf))
        .forEach(socket -> socket.close(Closing.SESSION_ENDED));
  }
}
