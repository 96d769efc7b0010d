package io.homeroom.local.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessIdentityTests {

  @Test
  void knowsARunningProcessAgain() {
    ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

    assertThat(self.alive()).isTrue();
    assertThat(ProcessIdentity.of(self.pid())).contains(self);
  }

  @Test
  void doesNotTakeALaterProcessWithTheSameNumberForIt() {
    assertThat(new ProcessIdentity(ProcessHandle.current().pid(), "born earlier").alive())
        .isFalse();
  }

  @Test
  void findsAnEndedProcessDead() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sleep", "60").start();
    ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();

    process.destroyForcibly().waitFor(10, SECONDS);

    assertThat(identity.alive()).isFalse();
  }
}
