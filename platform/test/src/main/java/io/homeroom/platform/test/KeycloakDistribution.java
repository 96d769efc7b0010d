package io.homeroom.platform.test;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak as it is started from: unpacked into the module's {@code target} and built for a store
 * in memory, once for all test JVMs of the module.
 */
record KeycloakDistribution(Path home) {

  static KeycloakDistribution ready() throws IOException {
    Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
    var distribution = new KeycloakDistribution(target.resolve("keycloak"));
    try (var turn =
            FileChannel.open(
                target.resolve("keycloak.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = turn.lock()) {
      if (!Files.exists(distribution.built())) {
        distribution.unpack();
        distribution.build();
      }
      Realms.writeTo(Files.createDirectories(distribution.home.resolve("data/import")));
    }
    return distribution;
  }

  ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  private void unpack() throws IOException {
    Files.createDirectories(home);
    String archive = System.getProperty("homeroom.keycloak.distribution", "");
    run(new ProcessBuilder("tar", "xzf", archive, "-C", home.toString(), "--strip-components=1"));
  }

  /** It runs for so short a time that compiling thoroughly would take longer than it saves. */
  private void build() throws IOException {
    var build = command("build", "--db=dev-mem", "--cache=local");
    build.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    run(build);
    Files.createFile(built());
  }

  private Path built() {
    return home.resolve("built");
  }

  private void run(ProcessBuilder builder) throws IOException {
    Path log = home.resolve("build.log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(builder.command() + " failed; see " + log);
    }
  }
}
