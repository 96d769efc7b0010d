package io.homeroom.notification.stream;

import io.homeroom.notification.stream.signal.Signal;
import io.homeroom.notification.stream.signal.Signals;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Closes the sockets of a session that has ended, wherever they are. The signal does it at once;
 * should it get lost, each replica finds out when it next looks after its sockets.
 */
@Service
public class EndingSession {

  private final EndedSessions endedSessions;
  private final Sockets sockets;
  private final Signals signals;

  EndingSession(EndedSessions endedSessions, Sockets sockets, Signals signals) {
    this.endedSessions = endedSessions;
    this.sockets = sockets;
    this.signals = signals;
  }

  public void end(UUID personId, String sessionId) {
    endedSessions.add(sessionId);
    closeSockets(personId, sessionId);
    signals.send(personId, Signal.ended(sessionId));
  }

  void closeSockets(UUID personId, String sessionId) {
    sockets.of(personId).stream()
        .filter(socket -> socket.ticket().isOf(sessionId))
        .forEach(socket -> socket.close(Closing.SESSION_ENDED));
  }
}
