package io.homeroom.local;

import io.homeroom.local.bring.Platform;
import io.homeroom.local.part.Part;
import io.homeroom.local.screen.LogTail;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Shows the end of the logs of the named parts, or of all.")
final class LogsCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "<name>", arity = "0..*", description = "Parts, such as identity.")
  private List<String> names = List.of();

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with what is written from now on.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      defaultValue = "100",
      paramLabel = "<number>",
      description = "How many lines of each (100).")
  private int lines;

  LogsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Platform platform = desk.platform();
    List<Part> parts =
        names.isEmpty() ? platform.parts() : names.stream().map(platform::named).toList();
    LogTail tail = new LogTail(desk.home(), parts);
    tail.show(lines, System.out);
    if (follow) {
      tail.follow(System.out);
    }
    return 0;
  }
}
