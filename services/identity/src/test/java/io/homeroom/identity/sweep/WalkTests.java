package io.homeroom.identity.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTests {
  private final List<UUID> all = IntStream.range(1, 251).mapToObj(WalkTests::id).toList();
  private final List<UUID> done = new ArrayList<>();
  private final Walk<UUID> walk = new Walk<>("number", this::hundredBehind, id -> id);

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

  private List<UUID> hundredBehind(UUID last) {
    return all.stream().filter(one -> one.compareTo(last) > 0).limit(100).toList();
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
