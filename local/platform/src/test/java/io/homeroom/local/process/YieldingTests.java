package io.homeroom.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class YieldingTests {

  @Test
  void runsCommandBehindOthersWithItsArgumentsAsTheyAre() throws IOException {
    assertThat(said("sh", "-c", "nice; printf '%s|' \"$@\"", "it", "a b", "c'd"))
        .isEqualTo(1 + niceOf() + "\na b|c'd|");
  }

  private static int niceOf() throws IOException {
    return Integer.parseInt(
        new String(new ProcessBuilder("nice").start().getInputStream().readAllBytes(), UTF_8)
            .strip());
  }

  private static String said(String... command) throws IOException {
    Process process = new ProcessBuilder(Yielding.to(List.of(command))).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
