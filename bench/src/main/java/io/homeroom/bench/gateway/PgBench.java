package io.homeroom.bench.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Postgres's own benchmark, as a client of the tables beside progress's. */
record PgBench(String program, ProgressTables tables) {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  /** In whose names it answers. */
  static List<UUID> children() {
    return ids(0xc);
  }

  static List<UUID> families() {
    return ids(0xf);
  }

  private static List<UUID> ids(int kind) {
    return IntStream.range(0, Exercises.CHILDREN)
        .mapToObj(number -> Exercises.id(0, kind, number))
        .toList();
  }

  /** Transactions a second, each of which solves one of the tasks. */
  double run(Exercises exercises, Duration duration) throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
                List.of(
                    program,
                    "--host=127.0.0.1",
                    "--port=" + tables.port(),
                    "--username=" + ProgressTables.NAME,
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + Exercises.CHILDREN,
                    "--jobs=2",
                    "--time=" + duration.toSeconds(),
                    "--define=n=0",
                    "--define=round=" + exercises.roundText(),
                    "--file=bench/submit.sql",
                    ProgressTables.NAME))
            .redirectErrorStream(true);
    command.environment().put("PGPASSWORD", tables.password());
    command.environment().put("PGOPTIONS", "-c search_path=" + ProgressTables.BESIDE);
    Process process = command.start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    Matcher rate = RATE.matcher(told);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException("pgbench failed:\n" + told);
    }
    return Double.parseDouble(rate.group(1));
  }
}
