package io.homeroom.notification.stream;

import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.homeroom.notification.template.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

class SocketTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final UUID PERSON = UUID.randomUUID();

  private final CountDownLatch line = new CountDownLatch(1);

  @AfterEach
  void freeTheLine() {
    line.countDown();
  }

  @Test
  void cutsOffSlowReceiverWithoutWaitingForIt() throws Exception {
    WebSocketSession slow = connection();
    doAnswer(sending -> awaitLine()).when(slow).sendMessage(any());
    Socket socket = open(slow);

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> {
              socket.push("news");
              verify(slow, atLeastOnce()).close(Closing.TOO_SLOW);
            });
  }

  @Test
  void sendsInOrder() throws Exception {
    WebSocketSession session = connection();
    Socket socket = open(session);

    socket.push("one");
    socket.push("two");

    var inOrder = inOrder(session);
    inOrder.verify(session, timeout(1000)).sendMessage(new TextMessage("one"));
    inOrder.verify(session, timeout(1000)).sendMessage(new TextMessage("two"));
  }

  private static WebSocketSession connection() {
    WebSocketSession session = mock(WebSocketSession.class);
    when(session.isOpen()).thenReturn(true);
    return session;
  }

  private static Socket open(WebSocketSession session) {
    var ticket = new Ticket(PERSON, "s", NOW.plusSeconds(300), Language.EN);
    var socket = new Socket(session, ticket, 3, NOW);
    socket.open();
    return socket;
  }

  private Object awaitLine() throws InterruptedException {
    line.await();
    return PERSON;
  }
}
