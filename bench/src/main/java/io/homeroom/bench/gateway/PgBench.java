package io.homeroom.bench.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postgres's own benchmark, as a client of the tables beside a service's own. */
record PgBench(String program, Beside tables) {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  /** Transactions a second of so many clients, each of which is the script once. */
  double run(String script, Map<String, String> variables, int clients, Duration duration)
      throws IOException, InterruptedException {
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
    return Double.parseDouble(rate.group(1));
  }
}
