package io.homeroom.local;

import io.homeroom.local.bring.Leftovers;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.bring.TakingDown;
import io.homeroom.local.home.Exclusive;
import io.homeroom.local.part.Folders;
import io.homeroom.local.part.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Ends every process of the platform. The data stays, unless --wipe is given.")
final class DownCommand implements Callable<Integer> {

  private static final List<String> FORGOTTEN = List.of("data", "run", "logs", "tmp");

  private final Desk desk;

  @Option(
      names = "--wipe",
      description = "Forget data, passwords and logs too. What is unpacked and built is kept.")
  private boolean wipe;

  DownCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(desk.home().folder())) {
      desk.screen().say("Nothing runs.");
      return 0;
    }
    try (Exclusive _ = desk.alone("down")) {
      Platform platform = desk.platform();
      List<Part> known =
          platform.parts().stream()
              .filter(part -> platform.records().find(part.name()).isPresent())
              .toList();
      new Leftovers(platform).end();
      new TakingDown(platform, desk.screen().progress(known)).takeDown(known);
      new Leftovers(platform).end();
      desk.screen().say(known.isEmpty() ? "Nothing runs." : "All is down.");
      if (wipe) {
        forget();
      }
      return 0;
    }
  }

  private void forget() throws IOException {
    for (String folder : FORGOTTEN) {
      Folders.delete(desk.home().folder().resolve(folder));
    }
    Files.deleteIfExists(desk.home().secrets());
    desk.screen().say("Data, passwords and logs are gone.");
  }
}
