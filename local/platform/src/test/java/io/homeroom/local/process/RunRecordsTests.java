package io.homeroom.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordsTests {

  @TempDir Path folder;

  @Test
  void remembersWhatWasStarted() {
    RunRecord run =
        new RunRecord("redis", new ProcessIdentity(7, "b:1"), "abc", "INT", Optional.empty());
    new RunRecords(folder).save(run);
    RunRecord healthy = run.healthyAfter(Duration.ofMillis(1234));
    new RunRecords(folder).save(healthy);

    assertThat(new RunRecords(folder).find("redis")).contains(healthy);
    assertThat(new RunRecords(folder).all()).containsExactly(healthy);
  }

  @Test
  void forgetsWhatWasEnded() {
    RunRecords records = new RunRecords(folder);
    records.save(
        new RunRecord("redis", new ProcessIdentity(7, "b:1"), "abc", "INT", Optional.empty()));

    records.forget("redis");

    assertThat(records.find("redis")).isEmpty();
    assertThat(records.all()).isEmpty();
  }

  @Test
  void knowsNothingInAFolderThatIsNotThere() {
    assertThat(new RunRecords(folder.resolve("absent")).all()).isEmpty();
  }
}
