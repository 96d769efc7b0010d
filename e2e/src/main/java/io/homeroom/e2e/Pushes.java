package io.homeroom.e2e;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** What reaches somebody who has the app open, over the WebSocket of the door. */
final class Pushes implements WebSocket.Listener {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private volatile String state = "open";
  private final StringBuilder begun = new StringBuilder();

  /** Waits for a message in which this text occurs; {@link StepFailed} tells what came instead. */
  void await(String text) {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> count(text) > 0);
    } catch (ConditionTimeoutException silence) {
      throw new StepFailed(
          "No push of %s within %s, the socket is %s, heard: %s"
              .formatted(text, PATIENCE, state, heard));
    }
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

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    state = "closed with " + status + " " + reason;
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable failure) {
    state = "broken: " + failure;
  }
}
