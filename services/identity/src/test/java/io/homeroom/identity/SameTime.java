package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Whether a call takes as long for somebody as for nobody: within 10 ms in the median of thirty
 * turns. On a busy machine two who are nobody differ by more than that; then as much is allowed as
 * the median of their differences could be off by chance, but not by {@code --long}.
 */
final class SameTime {
  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final long BOUND = 10;
  private static final int ACCOUNTS = 6;
  private static final int TURNS = 5;

  /** An account, and two that do not exist. */
  record Callers<T>(T somebody, T nobody, T another) {}

  private SameTime() {}

  static <T> void check(Supplier<Callers<T>> making, Consumer<T> call) {
    call.accept(making.get().nobody());
    var differences = new ArrayList<Long>();
    var noise = new ArrayList<Long>();
    for (int account = 0; account < ACCOUNTS; account++) {
      var callers = making.get();
      for (int i = 0; i < TURNS; i++) {
        long nobody = millis(call, callers.nobody());
        differences.add(millis(call, callers.somebody()) - nobody);
        noise.add(millis(call, callers.another()) - nobody);
      }
    }
    long allowed = LONG ? BOUND : Math.max(BOUND, chance(noise));
    assertThat(quantile(differences, 2)).as("%s", differences).isCloseTo(0L, within(allowed));
  }

  private static <T> long millis(Consumer<T> call, T caller) {
    long start = System.nanoTime();
    call.accept(caller);
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  /** Four standard errors of the median, by the quartiles. */
  private static long chance(List<Long> millis) {
    double spread = quantile(millis, 3) - quantile(millis, 1);
    return Math.round(4 * 0.93 * spread / Math.sqrt(millis.size()));
  }

  private static long quantile(List<Long> millis, int quarters) {
    return millis.stream()
        .sorted()
        .skip((long) millis.size() * quarters / 4)
        .findFirst()
        .orElseThrow();
  }
}
