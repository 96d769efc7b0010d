package io.homeroom.local.backing;

import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Home;
import io.homeroom.local.part.Archive;
import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Keycloak unpacked and built once for its database. Java is called as {@code kc.sh} calls it, but
 * without the shell that would stay as its parent.
 */
record KeycloakDistribution(Home home, Path archive) {

  private static final int HEAP_MB = 256;
  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--cache=local",
          "--health-enabled=true",
          "--metrics-enabled=true");

  void unpack() throws IOException {
    Archive.unpack(() -> new GZIPInputStream(Files.newInputStream(archive)), folder());
  }

  void build(Path log) throws IOException {
    Path built = folder().resolve("built");
    try (Exclusive _ = Exclusive.hold(folder().resolve("build.lock"), "up")) {
      String wanted = String.join(" ", BUILD);
      if (!Files.exists(built) || !wanted.equals(Files.readString(built))) {
        new Tool(command(BUILD.toArray(String[]::new)), Jvm.ENVIRONMENT, root(), log).run();
        Files.writeString(built, wanted);
      }
    }
  }

  void offer(Path realm) throws IOException {
    Path imports = Files.createDirectories(root().resolve("data/import"));
    Path fresh = Files.createTempFile(imports.getParent(), "realm", ".json");
    Files.copy(realm, fresh, StandardCopyOption.REPLACE_EXISTING);
    Files.move(fresh, imports.resolve(realm.getFileName()), StandardCopyOption.ATOMIC_MOVE);
  }

  List<String> command(String... arguments) {
    List<String> command =
        Jvm.command(
            home,
            HEAP_MB,
            "-Xms64m",
            "-XX:MaxMetaspaceSize=256m",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.security.egd=file:/dev/urandom",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + root(),
            "-Djboss.server.config.dir=" + root().resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-cp",
            root().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(List.of(arguments));
    return command;
  }

  private Path root() {
    return folder().resolve(name().replace("quarkus-dist-", ""));
  }

  private Path folder() {
    return home.cache().resolve(name());
  }

  private String name() {
    String file = archive.getFileName().toString();
    return file.substring(0, file.length() - ".tar.gz".length());
  }
}
