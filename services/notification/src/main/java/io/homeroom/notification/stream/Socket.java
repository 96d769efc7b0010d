package io.homeroom.notification.stream;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One WebSocket of one person. What it is to send waits in a queue of its own and is sent by a
 * thread of its own, so that nobody waits for a slow receiver; one that is too slow is cut off.
 */
final class Socket {

  private final WebSocketSession session;
  private final Ticket ticket;
  private final BlockingQueue<WebSocketMessage<?>> waiting;
  private volatile Instant heardAt;
  private @Nullable Thread sender;

  Socket(WebSocketSession session, Ticket ticket, int backlog, Instant now) {
    this.session = session;
    this.ticket = ticket;
    this.waiting = new ArrayBlockingQueue<>(backlog);
    this.heardAt = now;
  }

  Ticket ticket() {
    return ticket;
  }

  void open() {
    sender = Thread.ofVirtual().name("socket-" + session.getId()).start(this::send);
  }

  void push(String text) {
    enqueue(new TextMessage(text));
  }

  void ping() {
    enqueue(new PingMessage());
  }

  void heard(Instant now) {
    heardAt = now;
  }

  boolean isSilentSince(Instant time) {
    return heardAt.isBefore(time);
  }

  /** Closes without waiting for the other side. */
  void close(CloseStatus status) {
    Thread.ofVirtual().start(() -> closeNow(status));
  }

  /** Lets go of the thread, once the connection is closed. */
  void closed() {
    if (sender != null) {
      sender.interrupt();
    }
  }

  private void enqueue(WebSocketMessage<?> message) {
    if (!waiting.offer(message)) {
      close(Closing.TOO_SLOW);
    }
  }

  private void send() {
    try {
      while (session.isOpen()) {
        session.sendMessage(waiting.take());
      }
    } catch (IOException | IllegalStateException broken) {
      closeNow(CloseStatus.SESSION_NOT_RELIABLE);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeNow(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException | IllegalStateException alreadyGone) {
      closed();
    }
  }
}
