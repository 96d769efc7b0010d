package io.homeroom.notification.stream;

import io.homeroom.notification.inbox.ReadingInbox;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Brings a new notification to all sockets of its person. */
@Service
class PushingNotification {

  private final Sockets sockets;
  private final ReadingInbox inbox;
  private final JsonMapper json;

  PushingNotification(Sockets sockets, ReadingInbox inbox, JsonMapper json) {
    this.sockets = sockets;
    this.inbox = inbox;
    this.json = json;
  }

  void push(UUID personId, UUID notificationId) {
    for (Socket socket : sockets.of(personId)) {
      inbox
          .find(personId, notificationId, socket.ticket().language())
          .map(json::writeValueAsString)
          .ifPresent(socket::push);
    }
  }
}
