package io.homeroom.identity.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTests {
  private final List<UUID> all = IntStream.range(1, 251).mapToObj(WalkTests::id).toList();
  private final MovableClock clock = new MovableClock();
  private final List<UUID> done = new ArrayList<>();
  private final Walk<UUID> walk = new Walk<>("number", this::hundredBehind, id -> id, clock);

  @Test
  void comesByEachOnce() {
    walk.each(done::add);
    assertThat(done).isEqualTo(all);
  }

  @Test
  void goesPastAHundredThatFail() {
    walk.each(
        one -> {
          if (all.indexOf(one) < 100) {
            throw new IllegalStateException("broken");
          }
          done.add(one);
        });
    assertThat(done).isEqualTo(all.subList(100, 250));
  }

  @Test
  void goesPastWhoseAccountTheProviderChokesOn() {
    walk.each(
        one -> {
          if (all.indexOf(one) % 3 > 0) {
            throw new ProviderUnavailable("chokes, says the test", null);
          }
          done.add(one);
        });
    assertThat(done).hasSize(84);
  }

  @Test
  void endsWhereTheProviderIsAway() {
    walk.each(
        one -> {
          done.add(one);
          if (done.size() > 120) {
            throw new ProviderUnavailable("away, says the test", null);
          }
        });
    assertThat(done).hasSize(123);
  }

  @Test
  void endsBeforeItsLockIsAnothers() {
    walk.each(
        one -> {
          done.add(one);
          clock.advance(Duration.ofMinutes(1));
        });
    assertThat(done).hasSize(4);
  }

  private List<UUID> hundredBehind(UUID last) {
    return all.stream().filter(one -> one.compareTo(last) > 0).limit(100).toList();
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
