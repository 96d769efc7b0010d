package io.homeroom.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Parents who register one after the other, each entering the mailed code until there is an answer
 * that settles it: 201, or 409 after an answer that was lost. Who is not even told that a mail is
 * coming, gives up, and the next comes a moment later: what is to start again has the machine too.
 */
final class Registrations implements AutoCloseable {

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  private static final Duration MOMENT = Duration.ofMillis(200);

  private final Door door;
  private final Mailbox mailbox;
  private final Set<Parent> registered = ConcurrentHashMap.newKeySet();
  private final List<CompletableFuture<Void>> clients;
  private volatile boolean going = true;

  Registrations(Door door, Mailbox mailbox, int clients) {
    this.door = door;
    this.mailbox = mailbox;
    this.clients =
        IntStream.range(0, clients)
            .mapToObj(_ -> CompletableFuture.runAsync(this::registerOneAfterTheOther, THREADS))
            .toList();
  }

  Set<Parent> registered() {
    return registered;
  }

  void awaitFurther(int count, Duration patience) {
    int wanted = registered.size() + count;
    Awaitility.await(count + " further registrations")
        .atMost(patience)
        .until(() -> registered.size() >= wanted);
  }

  /** Waits for what has begun; fails if a registration was never settled. */
  @Override
  public void close() {
    going = false;
    clients.forEach(CompletableFuture::join);
  }

  private void registerOneAfterTheOther() {
    while (going) {
      Parent parent = Parent.named("Parent", "zh");
      ask(parent)
          .ifPresentOrElse(
              registration -> confirm(registration, parent),
              () -> LockSupport.parkNanos(MOMENT.toNanos()));
    }
  }

  private Optional<String> ask(Parent parent) {
    try {
      Answer answer = door.post("/api/auth/register", parent.registration());
      return answer.status() == 202 ? Optional.of(answer.text("registrationId")) : Optional.empty();
    } catch (UncheckedIOException lostAnswer) {
      return Optional.empty();
    }
  }

  private void confirm(String registration, Parent parent) {
    Awaitility.await("a settled registration")
        .atMost(Duration.ofMinutes(3))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptionsInstanceOf(ConditionTimeoutException.class)
        .until(() -> isSettled(registration, parent));
    registered.add(parent);
  }

  private boolean isSettled(String registration, Parent parent) {
    try {
      String code = mailbox.awaitCode(parent.email(), 1);
      Answer answer =
          door.post(
              "/api/auth/register/confirm", Map.of("registrationId", registration, "code", code));
      return answer.status() == 201
          || (answer.status() == 409 && answer.text("code").equals("email-already-registered"));
    } catch (UncheckedIOException lostAnswer) {
      return false;
    }
  }
}
