package io.homeroom.local;

import io.homeroom.local.bring.Condition;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.bring.State;
import io.homeroom.local.build.Build;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Walks a family's journey through the gateway of the running platform and prints what is sent"
          + " and received at each step. Exit code 0 only if every step held."
    })
final class DemoCommand implements Callable<Integer> {

  /** Right after {@code up} a busy machine may answer late. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final String CLASS_PATH = "target/demo-classpath";

  private final Desk desk;

  @Unmatched private List<String> arguments = new ArrayList<>();

  DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Platform platform = desk.platform();
    needsAllUp(platform);
    Path module = desk.home().repository().resolve("e2e");
    new Build(desk.home(), desk.screen()::say)
        .bringUpToDate(
            List.of("e2e"),
            List.of(
                "dependency:build-classpath",
                "-Dmdep.includeScope=runtime",
                "-Dmdep.outputFile=" + CLASS_PATH));
    List<String> command =
        new ArrayList<>(
            List.of(
                Jvm.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                module.resolve("target/classes")
                    + File.pathSeparator
                    + Files.readString(module.resolve(CLASS_PATH)),
                "io.homeroom.e2e.Demo"));
    command.addAll(arguments);
    ProcessBuilder demo = new ProcessBuilder(command).inheritIO();
    demo.environment().put("HOMEROOM_PUBLIC_URL", platform.named("gateway").address());
    demo.environment().put("HOMEROOM_MAILBOX_URL", platform.named("mailbox").address());
    demo.environment().put("HOMEROOM_CALENDAR_URL", platform.named("calendar").address());
    demo.environment().put("HOMEROOM_KEYCLOAK_URL", platform.named("keycloak").address());
    int ended = demo.start().waitFor();
    if (ended != 0) {
      return ended;
    }
    desk.screen().say("\nAnd the activity log of all that (`homeroom audit verify`):");
    return new AuditCommand(desk).verify();
  }

  private static void needsAllUp(Platform platform) {
    List<String> notUp =
        Condition.settled(platform, PATIENCE).stream()
            .filter(condition -> condition.state() != State.UP)
            .map(condition -> condition.part().name() + " is " + condition.state().label())
            .toList();
    if (!notUp.isEmpty()) {
      throw new Trouble("Run `homeroom up` first: " + String.join(", ", notUp) + ".");
    }
  }
}
