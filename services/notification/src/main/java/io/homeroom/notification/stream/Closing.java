package io.homeroom.notification.stream;

import org.springframework.web.socket.CloseStatus;

/** Why a socket is closed, as its client is told. */
final class Closing {

  static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "session ended");
  static final CloseStatus TOKEN_EXPIRED = new CloseStatus(4401, "token expired");
  static final CloseStatus TOO_SLOW = new CloseStatus(4408, "too slow");
  static final CloseStatus TOO_MANY = new CloseStatus(4429, "too many sockets");
  static final CloseStatus NOTHING_EXPECTED =
      CloseStatus.NOT_ACCEPTABLE.withReason("clients send nothing");

  private Closing() {}
}
