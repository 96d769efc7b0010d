package io.homeroom.local;

import io.homeroom.local.build.FailedTests;
import io.homeroom.local.build.Maven;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Builds and tests everything, as CI does, journeys over a suite of their own included.",
      "Further arguments go to Maven: homeroom test -pl services/identity -am"
    })
final class TestCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = "--long",
      description = "Campaigns at full length: every process is killed, and not some only.")
  private boolean whole;

  @Unmatched private List<String> arguments = new ArrayList<>();

  TestCommand(Desk desk) {
    this.desk = desk;
  }

  /**
   * Two modules at a time: one's tests wait while another's work. The suite the journeys start
   * takes what this build packaged: a build inside a build is none. What failed is told once more
   * at the end, for modules that are tested beside each other bury it.
   */
  @Override
  public Integer call() throws IOException {
    List<String> all = new ArrayList<>(List.of("-B", "-ntp", "-T", "2", "install"));
    if (whole) {
      all.add("-Dhomeroom.long=true");
    }
    all.addAll(arguments);
    Instant start = Instant.now();
    int status = new Maven(desk.home()).with("HOMEROOM_BUILD", "never").openly(all);
    if (status != 0) {
      tell(new FailedTests(desk.home()).since(start));
    }
    return status;
  }

  private void tell(List<String> failed) {
    if (!failed.isEmpty()) {
      desk.screen().say("Tests that failed:");
      failed.forEach(test -> desk.screen().say("  " + test));
    }
  }
}
