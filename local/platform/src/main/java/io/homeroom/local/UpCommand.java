package io.homeroom.local;

import io.homeroom.local.bring.BringingUp;
import io.homeroom.local.bring.Leftovers;
import io.homeroom.local.bring.Obstacles;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.build.Build;
import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Ports;
import io.homeroom.local.home.Private;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Part;
import io.homeroom.local.screen.LogTail;
import io.homeroom.local.screen.Welcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Builds what is stale, starts what is not running, and returns when all is healthy.",
      "What runs already is left alone; what died or changed is started anew. Ctrl-C ends what this"
          + " command started."
    })
final class UpCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "<name>",
      description = "Parts or kinds (backing, emulator, service), with what they need.")
  private List<String> only = List.of();

  @Option(
      names = "--port-offset",
      paramLabel = "<number>",
      description = "Added to every usual port, and remembered for this home.")
  private @Nullable Integer portOffset;

  @Option(
      names = "--detach",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Return when all is healthy (the default); --no-detach follows the logs.")
  private boolean detach;

  @Option(names = "--no-build", description = "Take what is built as it is.")
  private boolean noBuild;

  @Option(
      names = "--start-caches",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Use the JVM's ahead-of-time caches, and make missing ones in the background.")
  private boolean startCaches;

  UpCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    long begin = System.nanoTime();
    Private.folder(desk.home().folder());
    Ports ports = Ports.choose(desk.home(), desk.environment(), Optional.ofNullable(portOffset));
    Platform platform = desk.platform(ports, startCaches);
    List<Part> parts = platform.chosen(only);
    Thread undo;
    try (Exclusive _ = desk.alone("up")) {
      clear(platform, parts);
      ports.remember(desk.home());
      Files.createDirectories(desk.home().folder().resolve("tmp"));
      build(parts);
      undo = bringUp(platform, parts);
    }
    Training.inBackground(desk, parts);
    new Welcome(platform, parts).show(desk.screen(), System.nanoTime() - begin);
    if (!detach) {
      desk.screen().say("\nFollowing the logs. Ctrl-C ends what this command started.\n");
      new LogTail(desk.home(), parts).follow(System.out);
    }
    Runtime.getRuntime().removeShutdownHook(undo);
    return 0;
  }

  /** Gives what to do when this command is interrupted from now on. */
  private Thread bringUp(Platform platform, List<Part> parts) {
    BringingUp bringingUp = new BringingUp(platform, desk.screen().progress(parts));
    Thread undo = new Thread(() -> undo(bringingUp));
    Runtime.getRuntime().addShutdownHook(undo);
    if (!bringingUp.bringUp(parts)) {
      Runtime.getRuntime().removeShutdownHook(undo);
      throw new Trouble(
          "\nNot all came up. What did is left running; mend what is said above and run"
              + " `homeroom up` again, or `homeroom down`.");
    }
    return undo;
  }

  private void clear(Platform platform, List<Part> parts) {
    int left = new Leftovers(platform).end();
    if (left > 0) {
      desk.screen().say("Ended " + left + " processes that an earlier run left over.");
    }
    List<String> obstacles = new Obstacles(platform).to(parts);
    if (!obstacles.isEmpty()) {
      throw new Trouble("Nothing was started.\n- " + String.join("\n- ", obstacles));
    }
  }

  private void build(List<Part> parts) throws IOException {
    if (!noBuild && !"never".equals(desk.environment().get("HOMEROOM_BUILD"))) {
      List<String> modules = parts.stream().flatMap(part -> part.modules().stream()).toList();
      new Build(desk.home(), desk.screen()::say).bringUpToDate(modules, List.of());
    }
  }

  private void undo(BringingUp bringingUp) {
    desk.screen().say("\nInterrupted: ending what this command started.");
    bringingUp.undo();
    desk.screen().say("Ended.");
  }
}
