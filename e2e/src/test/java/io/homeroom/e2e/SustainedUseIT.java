package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Families use Homeroom without pause: shortly in every run, for half an hour by {@code ./homeroom
 * test --long}. Nothing fails, and what a service keeps in its heap does not grow.
 */
@ExtendWith(RunningPlatform.class)
class SustainedUseIT {

  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final Duration WARM_UP = LONG ? Duration.ofMinutes(5) : Duration.ofSeconds(8);
  private static final Duration USE = LONG ? Duration.ofMinutes(25) : Duration.ofSeconds(12);
  private static final int FAMILIES = 8;
  private static final double GROWTH = 1.15;
  private static final long SLACK_KB = 16 * 1024;

  @Test
  void neitherFailsNorGrows(RunningPlatform platform) throws Exception {
    List<MixedUse> families =
        IntStream.range(0, FAMILIES).mapToObj(_ -> MixedUse.ofNewFamily(platform)).toList();
    use(families, WARM_UP);
    List<Long> before = heaps(platform);
    use(families, USE);
    List<Long> after = heaps(platform);

    assertThat(families.stream().flatMap(MixedUse::failures)).isEmpty();
    System.out.printf(
        "%d calls by %d families in %s; heaps in KB before %s and after %s%n",
        families.stream().mapToLong(MixedUse::calls).sum(), FAMILIES, USE, before, after);
    for (int service = 0; service < before.size(); service++) {
      assertThat(after.get(service)).isLessThan((long) (before.get(service) * GROWTH) + SLACK_KB);
    }
  }

  private static void use(List<MixedUse> families, Duration duration) throws Exception {
    long end = System.nanoTime() + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var ended :
          threads.invokeAll(
              families.stream()
                  .map(family -> Executors.callable(() -> family.until(end)))
                  .toList())) {
        ended.get();
      }
    }
  }

  /** What is in use after a full collection, in KB. */
  private static List<Long> heaps(RunningPlatform platform) {
    return platform.parts(RunningPlatform.SERVICES).stream()
        .map(part -> LiveHeap.of(part.pid()))
        .toList();
  }
}
