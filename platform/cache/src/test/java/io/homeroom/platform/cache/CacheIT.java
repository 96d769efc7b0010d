package io.homeroom.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.test.RedisServer;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CacheIT {
  private final Desk desk = new Desk(RedisServer.port());
  private final Desk other = new Desk(RedisServer.port());
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void close() {
    desk.close();
    other.close();
  }

  @Test
  void keepsWhatWasLoadedForAsLongAsSettled() {
    assertThat(desk.read(id, () -> "first")).isEqualTo("first");
    assertThat(other.read(id, () -> "second")).isEqualTo("first");

    assertThat(desk.redis.getExpire(Desk.key(id)))
        .isBetween(Desk.LIFE.toSeconds() - 5, Desk.LIFE.toSeconds());
    assertThat(desk.gets("miss")).isEqualTo(1);
    assertThat(other.gets("hit")).isEqualTo(1);
  }

  @Test
  void loadsAgainAfterAChangeInWhateverProcess() {
    desk.read(id, () -> "old");

    other.change(id, () -> {});

    assertThat(desk.read(id, () -> "new")).isEqualTo("new");
    assertThat(other.read(id, () -> "newer")).isEqualTo("new");
  }

  @Test
  void keepsNothingThatWasLoadedBeforeAChange() {
    desk.read(
        id,
        () -> {
          other.change(id, () -> {});
          return "old";
        });

    assertThat(desk.redis.hasKey(Desk.key(id))).isFalse();
    assertThat(desk.read(id, () -> "new")).isEqualTo("new");
  }

  @Test
  void keepsNothingWhileAChangeIsNotCommitted() {
    var mark = "~changing:" + UUID.randomUUID();
    desk.redis.opsForValue().set(Desk.key(id), mark);

    assertThat(desk.read(id, () -> "old")).isEqualTo("old");

    assertThat(desk.redis.opsForValue().get(Desk.key(id))).isEqualTo(mark);
    assertThat(desk.read(id, () -> "new")).isEqualTo("new");
  }

  @Test
  void leavesTheMarkOfAnotherWriter() {
    desk.change(id, () -> {});
    var foreign = "~changing:" + UUID.randomUUID();
    desk.redis.opsForValue().set(Desk.key(id), foreign);
    new Entries(desk.redis, new RedisBreaker(Desk.LIFE), settings())
        .end(Desk.key(id), "~changing:");

    assertThat(desk.redis.opsForValue().get(Desk.key(id))).isEqualTo(foreign);
  }

  private static CacheSettings settings() {
    return new CacheSettings(Desk.LIFE, Desk.LIFE, Desk.LIFE, Desk.LIFE);
  }

  @Test
  void keepsWhatIsStillSoAfterARollback() {
    desk.read(id, () -> "first");

    desk.changeAndRollBack(id);

    assertThat(desk.read(id, () -> "second")).isEqualTo("first");
  }

  @Test
  void readsTheStoreInATransactionThatWrites() {
    desk.read(id, () -> "cached");

    assertThat(desk.readWhileWriting(id, () -> "stored")).isEqualTo("stored");
  }

  @Test
  void keepsNothingOfASnapshot() {
    assertThat(desk.readFromSnapshot(id, () -> "old")).isEqualTo("old");

    assertThat(desk.read(id, () -> "new")).isEqualTo("new");
  }

  @Test
  void changesOnlyWithinATransaction() {
    assertThatThrownBy(() -> desk.words.changed(id)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void loadsOnceForManyInTwoProcesses() throws Exception {
    var loads = new AtomicInteger();
    Callable<String> here = () -> desk.read(id, () -> slow(loads));
    Callable<String> there = () -> other.read(id, () -> slow(loads));
    var readers = new ArrayList<Callable<String>>();
    for (var pair = 0; pair < 50; pair++) {
      readers.add(here);
      readers.add(there);
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var word : threads.invokeAll(readers)) {
        assertThat(word.get()).isEqualTo("loaded");
      }
    }
    assertThat(loads).hasValue(1);
  }

  private static String slow(AtomicInteger loads) {
    loads.incrementAndGet();
    var until = System.nanoTime() + 100_000_000;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return "loaded";
  }

  @Test
  void waitsNotForEverForALoadOfOthers() {
    desk.redis.opsForValue().set(Desk.key(id), "~loading:" + UUID.randomUUID());

    assertThat(desk.read(id, () -> "own")).isEqualTo("own");
    assertThat(desk.redis.opsForValue().get(Desk.key(id))).startsWith("~loading:");
  }

  @Test
  void letsOthersLoadWhereOneFailed() {
    assertThatThrownBy(
            () ->
                desk.read(
                    id,
                    () -> {
                      throw new IllegalArgumentException();
                    }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(desk.redis.hasKey(Desk.key(id))).isFalse();
    assertThat(other.read(id, () -> "second")).isEqualTo("second");
  }

  @Test
  void readsNothingThatAnotherVersionWrote() {
    desk.read(id, () -> "old shape");

    try (var next = Desk.ofNextVersion(RedisServer.port())) {
      assertThat(next.read(id, () -> "new shape")).isEqualTo("new shape");
    }
    desk.redis.opsForValue().set(Desk.key(id), "1:no JSON");
    assertThat(desk.read(id, () -> "loaded")).isEqualTo("loaded");
  }
}
