package io.homeroom.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YieldingTests {

  @ParameterizedTest
  @CsvSource({"FROM_HALF, 1", "TO_ALL, 10"})
  void runsCommandBehindOthersWithItsArgumentsAsTheyAre(Yielding yielding, int nice)
      throws IOException {
    assertThat(said(yielding, "sh", "-c", "nice; printf '%s|' \"$@\"", "it", "a b", "c'd"))
        .isEqualTo(nice + niceOf() + "\na b|c'd|");
  }

  /** Half of the processors is for what fills them. */
  @ParameterizedTest
  @CsvSource({"FROM_HALF, true", "TO_ALL, false"})
  void keepsToHalfOfProcessorsOnlyWhatFillsThem(Yielding yielding, boolean half)
      throws IOException {
    int all = Runtime.getRuntime().availableProcessors();
    assumeTrue(all > 1);
    assertThat(said(yielding, "nproc").strip()).isEqualTo(Integer.toString(half ? all / 2 : all));
  }

  private static int niceOf() throws IOException {
    return Integer.parseInt(
        new String(new ProcessBuilder("nice").start().getInputStream().readAllBytes(), UTF_8)
            .strip());
  }

  /** In a session of its own, as the one that runs the tests would keep its place behind others. */
  private static String said(Yielding yielding, String... command) throws IOException {
    assumeTrue(Executables.find("setsid").isPresent());
    List<String> whole = new ArrayList<>(List.of("setsid", "--wait"));
    whole.addAll(yielding.start(List.of(command)));
    Process process = new ProcessBuilder(whole).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
