package io.homeroom.bench.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.bench.load.Measured;
import io.homeroom.bench.load.Percentiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postgres's own benchmark, as a client of the tables beside a service's own. */
record PgBench(String program, Beside tables) {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  /** Its log has a line for each transaction; this is the place of the microseconds it took. */
  private static final int MICROS = 2;

  /** What so many clients saw, whose transactions are the script once each. */
  Measured run(String script, Map<String, String> variables, int clients, Duration duration)
      throws IOException, InterruptedException {
    Path logs = Files.createTempDirectory("pgbench");
    var command =
        new ArrayList<>(
            List.of(
                program,
                "--host=127.0.0.1",
                "--port=" + tables.port(),
                "--username=" + tables.database(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + duration.toSeconds(),
                "--define=n=0",
                "--log",
                "--log-prefix=" + logs.resolve("transactions"),
                "--file=" + script));
    variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
    command.add(tables.database());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", tables.password());
    builder.environment().put("PGOPTIONS", "-c search_path=" + Beside.SCHEMA);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    Matcher rate = RATE.matcher(told);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException("pgbench failed:\n" + told);
    }
    return new Measured(Double.parseDouble(rate.group(1)), Percentiles.of(millisIn(logs)), 0);
  }

  private static List<Double> millisIn(Path logs) throws IOException {
    List<Double> millis = new ArrayList<>();
    try (var files = Files.newDirectoryStream(logs)) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          millis.add(Double.parseDouble(line.split(" ", -1)[MICROS]) / 1e3);
        }
        Files.delete(file);
      }
    }
    Files.delete(logs);
    return millis;
  }
}
