package io.homeroom.local.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.backing.Backing;
import io.homeroom.local.bring.Condition;
import io.homeroom.local.bring.State;
import io.homeroom.local.home.Home;
import io.homeroom.local.home.Ports;
import io.homeroom.local.home.Secrets;
import io.homeroom.local.part.Artifacts;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.process.Memory;
import io.homeroom.local.process.ProcessIdentity;
import io.homeroom.local.process.RunRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusReportTests {

  @TempDir Path folder;

  @Test
  void namesEveryProcessWithStateAddressAndMemory() {
    StatusReport report = report(State.UP);

    assertThat(report.allUp()).isTrue();
    assertThat(report.json())
        .contains(
            "\"name\": \"redis\", \"kind\": \"backing\", \"state\": \"up\", \"pid\": 42,"
                + " \"address\": \"redis://127.0.0.1:16379\", \"port\": 16379, \"memoryMb\": 5,"
                + " \"memoryMeasure\": \"pss\", \"rssMb\": 9, \"startedIn\": 1.2");
    assertThat(report.table()).contains("redis", "up", "42", "5 MB", "1.2 s");
  }

  @Test
  void givesNoPidOfADeadProcess() {
    StatusReport report = report(State.DEAD);

    assertThat(report.allUp()).isFalse();
    assertThat(report.json()).contains("\"state\": \"dead\", \"pid\": null", "\"memoryMb\": null");
  }

  private StatusReport report(State state) {
    Home home = new Home(folder, folder, folder);
    Ports ports = Ports.choose(home, Map.of(), Optional.empty());
    Part redis =
        Backing.of(new Site(home, ports, new Secrets(home), new Artifacts(home))).stream()
            .filter(part -> part.name().equals("redis"))
            .findFirst()
            .orElseThrow();
    RunRecord run =
        new RunRecord(
            "redis",
            new ProcessIdentity(42, "b"),
            "",
            "TERM",
            Optional.of(Duration.ofMillis(1234)));
    return new StatusReport(
        List.of(new Condition(redis, state, Optional.of(run), new Memory(5, 9))), ports.all());
  }
}
