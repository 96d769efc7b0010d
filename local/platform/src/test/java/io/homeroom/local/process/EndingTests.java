package io.homeroom.local.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTests {

  private static final Ending ENDING = new Ending(Duration.ofSeconds(2));

  @TempDir Path folder;
  private Mark mark;

  @BeforeEach
  void choose() {
    mark = new Mark(folder.resolve("a höme"), "part");
  }

  @AfterEach
  void leaveNothing() {
    ENDING.endAll(ProcessTree.marked(mark));
  }

  @Test
  void endsAProcessWithItsChildren() {
    ProcessIdentity root = start("sleep 61 & sleep 62 & wait");
    await().atMost(10, SECONDS).until(() -> ProcessTree.of(root).size() == 3);

    ENDING.end(root, "TERM", mark);

    assertThat(ProcessTree.marked(mark)).isEmpty();
  }

  @Test
  void findsChildrenWhoseParentWasKilled() {
    ProcessIdentity root = start("sleep 61 & wait");
    await().atMost(10, SECONDS).until(() -> ProcessTree.of(root).size() == 2);
    ProcessHandle.of(root.pid()).ifPresent(ProcessHandle::destroyForcibly);
    await().atMost(10, SECONDS).until(() -> !root.alive());
    assertThat(ProcessTree.marked(mark)).hasSize(1);

    ENDING.end(root, "TERM", mark);

    assertThat(ProcessTree.marked(mark)).isEmpty();
  }

  @Test
  void killsWhatDoesNotListen() {
    ProcessIdentity root = start("trap '' TERM; sleep 61 & wait; sleep 62");
    await().atMost(10, SECONDS).until(() -> ProcessTree.of(root).size() == 2);

    ENDING.end(root, "TERM", mark);

    assertThat(root.alive()).isFalse();
    assertThat(ProcessTree.marked(mark)).isEmpty();
  }

  @Test
  void leavesALaterProcessWithTheSameNumberAlone() {
    ProcessIdentity root = start("sleep 61");

    ENDING.end(new ProcessIdentity(root.pid(), "born earlier"), "KILL", new Mark(folder, "other"));

    assertThat(root.alive()).isTrue();
  }

  @Test
  void startsProcessesInASessionOfTheirOwn() {
    ProcessIdentity root = start("sleep 61");

    await().atMost(10, SECONDS).until(() -> session(root).equals(Long.toString(root.pid())));
  }

  private static String session(ProcessIdentity process) {
    String stat = Procfs.read(process.pid(), "stat").orElseThrow();
    return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", 5)).get(3);
  }

  private ProcessIdentity start(String script) {
    ProcessSpec spec = new ProcessSpec(List.of("sh", "-c", script), Map.of(), folder);
    return Detached.start(spec, mark, folder.resolve("log"));
  }
}
