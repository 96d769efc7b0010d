package io.homeroom.local.calendar.notice;

import io.homeroom.local.calendar.agenda.Agenda;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.local.emulator.fault.Faults;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers messages, each once it is written down, again for a while when it is answered with what
 * may pass by itself. One that does not get through is lost, as Google has it.
 */
public final class Telling implements AutoCloseable {
  private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);
  private static final int MOST_ATTEMPTS = 6;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Agenda agenda;
  private final Faults faults;

  public Telling(Agenda agenda, Faults faults) {
    this.agenda = agenda;
    this.faults = faults;
    threads.execute(this::tellAll);
  }

  private void tellAll() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var store = agenda.store();
        for (var notice : store.together(() -> store.all(Notice.NOTICE, _ -> true).reversed())) {
          if (notice.path("due").asLong() <= agenda.clock().millis()) {
            tell(notice);
          }
        }
        Thread.sleep(50);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(ObjectNode notice) throws InterruptedException {
    var attempts = notice.path("attempts").asInt() + 1;
    var over =
        faults.strikes(Fault.Kind.UNDELIVERED) || isOver(notice) || attempts >= MOST_ATTEMPTS;
    agenda
        .store()
        .together(
            () -> {
              if (over) {
                agenda.store().remove(notice);
              } else {
                var due = agenda.clock().millis() + (250L << attempts);
                agenda.store().put(notice.put("attempts", attempts).put("due", due));
              }
              return over;
            });
  }

  private boolean isOver(ObjectNode notice) throws InterruptedException {
    try {
      var answer = client.send(Notice.request(notice), BodyHandlers.discarding());
      return !PASSING.contains(answer.statusCode());
    } catch (IOException unheard) {
      return false;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.shutdownNow();
  }
}
