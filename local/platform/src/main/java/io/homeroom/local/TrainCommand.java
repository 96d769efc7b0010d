package io.homeroom.local;

import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Part;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    hidden = true,
    description = "Makes the start caches that are missing, one after the other.")
final class TrainCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "<name>", arity = "1..*")
  private List<String> names = List.of();

  TrainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    int failed = 0;
    for (String name : names) {
      Part part = desk.platform().named(name);
      try {
        part.train(desk.home().log(name + "-training"));
        desk.screen().say("made for " + name);
      } catch (Trouble trouble) {
        failed++;
        desk.screen().say("not made for " + name + ": " + trouble.getMessage());
      }
    }
    return failed;
  }
}
