package io.homeroom.local.bring;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.home.Home;
import io.homeroom.local.home.Ports;
import io.homeroom.local.part.Part;
import io.homeroom.local.process.ProcessIdentity;
import io.homeroom.local.process.ProcessTree;
import io.homeroom.local.process.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringingUpTests {

  @TempDir Path folder;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  private final Progress progress =
      new Progress() {
        @Override
        public void tell(String part, String what) {
          told.add(part + " " + what);
        }

        @Override
        public void settled(String part, boolean well, String how) {
          told.add(part + (well ? " up" : " failed: " + how));
        }
      };

  @AfterEach
  void leaveNothing() {
    Platform platform = of();
    platform.records().all().forEach(run -> platform.records().forget(run.name()));
    new Leftovers(platform).end();
  }

  @Test
  void startsEachAfterWhatItNeeds() {
    Part store = Sleeper.called("store", folder);
    Part service = Sleeper.called("service", folder, "store");

    assertThat(bringUp(service, store)).isTrue();

    assertThat(told.indexOf("store up")).isLessThan(told.indexOf("service preparing"));
    assertThat(states(service, store)).containsOnly(State.UP);
  }

  @Test
  void leavesAloneWhatRunsAlready() {
    Part store = Sleeper.called("store", folder);
    bringUp(store);
    long before = pid("store");

    assertThat(bringUp(store)).isTrue();

    assertThat(pid("store")).isEqualTo(before);
  }

  @Test
  void replacesWhatIsOfAnOlderSpecification() {
    Sleeper store = Sleeper.called("store", folder);
    bringUp(store);
    ProcessIdentity before = of().records().find("store").orElseThrow().process();

    bringUp(store.running("sleep 59"));

    assertThat(before.alive()).isFalse();
    assertThat(states(store)).containsExactly(State.UP);
  }

  @Test
  void startsAgainWhatWasKilled() {
    Part store = Sleeper.called("store", folder);
    bringUp(store);
    RunRecord killed = of().records().find("store").orElseThrow();
    ProcessHandle.of(killed.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
    ProcessHandle.of(killed.process().pid()).ifPresent(handle -> handle.onExit().join());
    assertThat(states(store)).containsExactly(State.DEAD);

    bringUp(store);

    assertThat(states(store)).containsExactly(State.UP);
  }

  @Test
  void takesOnlyDependentsAlongWhenOneFails() {
    Part broken = Sleeper.called("broken", folder).running("echo no disk; exit 3");
    Part dependent = Sleeper.called("dependent", folder, "broken");
    Part other = Sleeper.called("other", folder);

    assertThat(bringUp(notYet(broken), dependent, other)).isFalse();

    assertThat(told).anyMatch(line -> line.startsWith("broken failed: ended while it started"));
    assertThat(told).anyMatch(line -> line.contains("no disk"));
    assertThat(told).contains("dependent failed: not started: it needs [broken]", "other up");
  }

  @Test
  void givesUpOnWhatNeverGetsHealthy() {
    Part ill = notYet(Sleeper.called("ill", folder));

    assertThat(bringUp(ill)).isFalse();

    assertThat(told).anyMatch(line -> line.startsWith("ill failed: is not healthy after 2 s"));
    assertThat(states(ill)).containsExactly(State.STARTING);
  }

  @Test
  void looksAgainAtWhatAnswersLate() {
    Sleeper store = Sleeper.called("store", folder);
    bringUp(store);
    var looks = new AtomicInteger();
    Part busy =
        store.askedBy(
            () -> {
              if (looks.incrementAndGet() < 3) {
                throw new IOException("busy");
              }
            });

    assertThat(Condition.settled(of(busy), Duration.ofSeconds(30)))
        .extracting(Condition::state)
        .containsExactly(State.UP);
    assertThat(looks).hasValue(3);
  }

  @Test
  void doesNotLookForEverAtWhatDoesNotAnswer() {
    Part ill = notYet(Sleeper.called("ill", folder));
    bringUp(ill);

    assertThat(Condition.settled(of(ill), Duration.ofMillis(600)))
        .extracting(Condition::state)
        .containsExactly(State.STARTING);
  }

  @Test
  void endsOnInterruptionWhatItStartedAndNothingElse() {
    Part before = Sleeper.called("before", folder);
    bringUp(before);
    Part now = Sleeper.called("now", folder);
    BringingUp second = new BringingUp(of(before, now), progress);
    second.bringUp(List.of(before, now));

    second.undo();

    assertThat(states(before, now)).containsExactly(State.UP, State.STOPPED);
  }

  @Test
  void takesDownDependentsFirst() {
    Part store = Sleeper.called("store", folder);
    Part service = Sleeper.called("service", folder, "store");
    bringUp(store, service);
    told.clear();

    new TakingDown(of(store, service), progress).takeDown(List.of(store, service));

    assertThat(told).containsExactly("service ending", "service up", "store ending", "store up");
    assertThat(ProcessTree.marked(of().mark())).isEmpty();
  }

  private static Part notYet(Part part) {
    return ((Sleeper) part)
        .askedBy(
            () -> {
              throw new IOException("not yet");
            });
  }

  private boolean bringUp(Part... parts) {
    return new BringingUp(of(parts), progress).bringUp(List.of(parts));
  }

  private List<State> states(Part... parts) {
    return Condition.of(of(parts)).stream().map(Condition::state).toList();
  }

  private long pid(String name) {
    return of().records().find(name).orElseThrow().process().pid();
  }

  private Platform of(Part... parts) {
    Home home = new Home(folder, folder, folder);
    return new Platform(home, Ports.choose(home, Map.of(), Optional.empty()), List.of(parts));
  }
}
