package io.homeroom.e2e;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What reaches somebody who has the app open, over the WebSocket of the door. */
final class Pushes implements WebSocket.Listener {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final StringBuilder begun = new StringBuilder();

  /** Waits for a message in which this text occurs. */
  void await(String text) {
    Awaitility.await("a push of " + text)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> heard.stream().anyMatch(message -> message.contains(text)));
  }

  /** How many messages have come in which this text occurs. */
  long count(String text) {
    return heard.stream().filter(message -> message.contains(text)).count();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    begun.append(part);
    if (last) {
      heard.add(begun.toString());
      begun.setLength(0);
    }
    socket.request(1);
    return null;
  }
}
