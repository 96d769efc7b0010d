package io.homeroom.local;

import io.homeroom.local.home.Trouble;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command; the script of that name finds a JDK and calls it. */
@Command(
    name = "homeroom",
    mixinStandardHelpOptions = true,
    version = "homeroom 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "",
      "Runs the whole of Homeroom on this machine: databases, Kafka, Keycloak, mailbox and every"
          + " service, each as its own process on 127.0.0.1, with nothing installed in the system.",
      ""
    },
    footer = {
      "",
      "Start here:",
      "  homeroom doctor        is everything there that is needed?",
      "  homeroom up            build what is stale, start everything, show the addresses",
      "  homeroom demo          a family registers, consents and signs in, step by step",
      "  homeroom down          stop everything; the data stays",
      "",
      "`homeroom COMMAND --help` tells more of each. Settings, all optional:",
      "  .homeroom/homeroom.properties   port.<name>=<number>  port-offset=<number>",
      "                                  env.<service>.<VARIABLE>=<value>",
      "  HOMEROOM_HOME                   another folder than .homeroom for data and logs",
      "  HOMEROOM_CACHE                  another folder for what is unpacked and built",
      "  HOMEROOM_PORT_<NAME>            the port of one part, such as HOMEROOM_PORT_GATEWAY",
      "  HOMEROOM_PORT_OFFSET            added to every usual port: a second platform beside the first",
      "  JAVA_HOME                       a JDK 25, if it is not found by itself"
    })
public final class Homeroom implements Runnable {

  private static final int WIDTH = 100;

  private final CommandLine commands;

  private Homeroom(Desk desk) {
    commands = new CommandLine(this);
    Arrays.<Object>asList(
            new UpCommand(desk),
            new DownCommand(desk),
            new StatusCommand(desk),
            new LogsCommand(desk),
            new RestartCommand(desk),
            new DemoCommand(desk),
            new AuditCommand(desk),
            new TestCommand(desk),
            new DoctorCommand(desk),
            new BenchCommand(desk),
            new TrainCommand(desk))
        .forEach(commands::addSubcommand);
    commands.setUsageHelpWidth(WIDTH);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
  }

  public static void main(String... arguments) {
    Path repository = Path.of(System.getProperty("homeroom.repository", ".")).toAbsolutePath();
    System.exit(new Homeroom(Desk.in(repository.normalize())).commands.execute(arguments));
  }

  @Override
  public void run() {
    commands.usage(System.out);
  }

  private static int explain(Exception failure) throws Exception {
    if (!(failure instanceof Trouble)) {
      throw failure;
    }
    System.err.println(failure.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
