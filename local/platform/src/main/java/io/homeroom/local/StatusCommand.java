package io.homeroom.local;

import io.homeroom.local.bring.Condition;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.screen.StatusReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows every process with its state, address and memory. Exit code 0 only if all are up.",
      "States: up (runs and answers), starting (runs, does not answer yet), dead (gone without being"
          + " ended: `homeroom up` or `restart` mends it), stopped."
    })
final class StatusCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(names = "--json", description = "For programs: an array with one object a process.")
  private boolean json;

  StatusCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Platform platform = desk.platform();
    StatusReport report = new StatusReport(Condition.of(platform), platform.ports().all());
    desk.screen().say(json ? report.json() : report.table());
    return report.allUp() ? 0 : 1;
  }
}
