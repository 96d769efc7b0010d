package io.homeroom.notification.stream;

import io.homeroom.notification.directory.ChoosingLanguage;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** Takes in who connects, and lets go who leaves. */
@Component
class StreamHandler extends AbstractWebSocketHandler {

  private static final String SOCKET = Socket.class.getName();
  private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

  private final Sockets sockets;
  private final EndedSessions endedSessions;
  private final ChoosingLanguage languages;
  private final StreamSettings settings;
  private final Clock clock;

  StreamHandler(
      Sockets sockets,
      EndedSessions endedSessions,
      ChoosingLanguage languages,
      StreamSettings settings,
      Clock clock) {
    this.sockets = sockets;
    this.endedSessions = endedSessions;
    this.languages = languages;
    this.settings = settings;
    this.clock = clock;
  }

  /** The ended sessions are looked at after it is taken in: none can end unnoticed in between. */
  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws IOException {
    limitSendTime(session);
    var socket = new Socket(session, ticketOf(session), settings.backlog(), clock.instant());
    session.getAttributes().put(SOCKET, socket);
    if (!sockets.admit(socket)) {
      session.close(Closing.TOO_MANY);
    } else if (endedSessions.contains(socket.ticket())) {
      session.close(Closing.SESSION_ENDED);
    } else {
      socket.open();
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws IOException {
    session.close(Closing.NOTHING_EXPECTED);
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message)
      throws IOException {
    session.close(Closing.NOTHING_EXPECTED);
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    if (session.getAttributes().get(SOCKET) instanceof Socket socket) {
      socket.heard(clock.instant());
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    if (session.getAttributes().get(SOCKET) instanceof Socket socket) {
      sockets.remove(socket);
      socket.closed();
    }
  }

  private Ticket ticketOf(WebSocketSession session) {
    if (!(session.getPrincipal() instanceof JwtAuthenticationToken person)) {
      throw new IllegalStateException("A socket needs a token");
    }
    Jwt token = person.getToken();
    var personId = UUID.fromString(token.getSubject());
    String wanted = session.getHandshakeHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
    return new Ticket(
        personId,
        token.getClaimAsString("sid"),
        Objects.requireNonNull(token.getExpiresAt()),
        languages.choose(personId, wanted));
  }

  private void limitSendTime(WebSocketSession session) {
    if (session instanceof NativeWebSocketSession wrapping
        && wrapping.getNativeSession() instanceof Session underlying) {
      underlying.getUserProperties().put(SEND_TIMEOUT, settings.sendTimeout().toMillis());
    }
  }
}
