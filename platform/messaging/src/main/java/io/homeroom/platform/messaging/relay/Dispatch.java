package io.homeroom.platform.messaging.relay;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;

import io.homeroom.platform.messaging.relay.OutboxEntry.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;

/**
 * One batch on its way: all lanes at once, the entries of a lane in order, and none behind one that
 * may yet be refused. Thereby an event never appears before its predecessors, whatever fails.
 */
record Dispatch(
    Producer<String, byte[]> producer,
    LeaderSession session,
    Queue<Long> delivered,
    Map<Lane, Failure> failures) {

  private record Sent(OutboxEntry entry, Future<?> acknowledgement) {}

  /** Why a lane went no further, and how often its next entry was refused by now. */
  record Failure(Throwable cause, boolean refused, int refusals) {}

  Dispatch(Producer<String, byte[]> producer, LeaderSession session) {
    this(producer, session, new ConcurrentLinkedQueue<>(), new ConcurrentHashMap<>());
  }

  /** Returns when every lane is through, has failed, or has waited in vain. */
  Dispatch send(List<OutboxEntry> batch, Duration patience) throws InterruptedException {
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var lanes = batch.stream().collect(groupingBy(OutboxEntry::lane)).values();
      lanes.forEach(lane -> threads.execute(() -> sendInOrder(lane, patience.toMillis())));
      threads.shutdown();
      while (!threads.awaitTermination(500, TimeUnit.MILLISECONDS)) {
        session.beat();
      }
      return this;
    } finally {
      threads.shutdownNow();
    }
  }

  private void sendInOrder(List<OutboxEntry> lane, long patience) {
    try {
      for (var sent : sendWhatIsSafe(lane)) {
        sent.acknowledgement().get(patience, TimeUnit.MILLISECONDS);
        delivered.add(sent.entry().id());
      }
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      fail(lane.getFirst(), requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // What is left of the lane comes with the next batch.
  private List<Sent> sendWhatIsSafe(List<OutboxEntry> lane) {
    var sent = new ArrayList<Sent>();
    for (var entry : lane) {
      if (!session.isFresh()) {
        break;
      }
      sent.add(new Sent(entry, producer.send(entry.message())));
      if (entry.mayBeRefused() || sent.getLast().acknowledgement().isDone()) {
        break;
      }
    }
    return sent;
  }

  private void fail(OutboxEntry first, Throwable cause) {
    var refused = Refusal.isMeantBy(cause);
    var refusals = first.refusals() + (refused ? 1 : 0);
    failures.put(first.lane(), new Failure(cause, refused, refusals));
  }
}
