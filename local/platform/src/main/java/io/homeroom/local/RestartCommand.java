package io.homeroom.local;

import io.homeroom.local.bring.BringingUp;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.bring.TakingDown;
import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Part;
import io.homeroom.local.screen.Screen;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "restart",
    mixinStandardHelpOptions = true,
    description = {
      "Ends the named parts, dead or alive, and starts them as they are built; the others go on.",
      "After a change of code `homeroom up` builds and restarts what changed."
    })
final class RestartCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "<name>", arity = "1..*", description = "Parts, such as kafka.")
  private List<String> names = List.of();

  RestartCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Platform platform = desk.platform();
    List<Part> parts = names.stream().map(platform::named).distinct().toList();
    Screen screen = desk.screen();
    try (Exclusive _ = desk.alone("restart")) {
      new TakingDown(platform, screen.progress(parts)).takeDown(parts);
      if (!new BringingUp(platform, screen.progress(parts)).bringUp(parts)) {
        throw new Trouble("\nNot all came up again.");
      }
      return 0;
    }
  }
}
