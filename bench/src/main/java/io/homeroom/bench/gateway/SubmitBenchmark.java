package io.homeroom.bench.gateway;

import io.homeroom.bench.load.ClosedLoop;
import io.homeroom.bench.load.Measured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Children who solve one task after the other: at progress, through the gateway with everything on,
 * and as pgbench does it with the same SQL. Each is warmed up first; then they take turns, three
 * times.
 */
final class SubmitBenchmark {
  private static final int ROUNDS = 3;
  private static final int MOST_PER_SECOND = 4_000;
  private static final int MOST_OF_PGBENCH = 12_000;
  private static final Duration WARM_UP_OF_PGBENCH = Duration.ofSeconds(5);

  private final Suite suite;
  private final ProgressTables tables;
  private final PgBench pgbench;
  private final List<Pupil> pupils;
  private int rounds;

  private SubmitBenchmark(Suite suite, ProgressTables tables, PgBench pgbench, List<Pupil> pupils) {
    this.suite = suite;
    this.tables = tables;
    this.pgbench = pgbench;
    this.pupils = pupils;
  }

  /** Arguments: seconds to warm up; to measure; where secrets are; port of Postgres; pgbench. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[0]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Suite suite = Suite.ofEnvironment();
    ProgressTables tables = ProgressTables.of(Path.of(arguments[2]), arguments[3]);
    tables.prepare();
    List<Pupil> pupils =
        IntStream.range(0, Exercises.CHILDREN)
            .parallel()
            .mapToObj(number -> Pupil.enrolled(suite))
            .toList();
    new SubmitBenchmark(suite, tables, new PgBench(arguments[4], tables.tables()), pupils)
        .run(warmUp, measured);
  }

  private void run(Duration warmUp, Duration measured)
      throws IOException, SQLException, InterruptedException {
    try (ClosedLoop clients = new ClosedLoop(Exercises.CHILDREN)) {
      beside(WARM_UP_OF_PGBENCH);
      submit(clients, suite.progress(), warmUp);
      submit(clients, suite.gateway(), warmUp);
      List<Measured> pgbench = new ArrayList<>();
      List<Measured> service = new ArrayList<>();
      List<Measured> gateway = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        pgbench.add(beside(measured));
        System.out.printf("pgbench  %s%n", pgbench.getLast());
        service.add(submit(clients, suite.progress(), measured));
        System.out.printf("service  %s%n", service.getLast());
        gateway.add(submit(clients, suite.gateway(), measured));
        System.out.printf("gateway  %s%n", gateway.getLast());
      }
      report(median(pgbench), median(service), median(gateway));
    }
  }

  private Measured beside(Duration duration)
      throws IOException, SQLException, InterruptedException {
    Exercises exercises = Exercises.lasting(++rounds, duration.toSeconds(), MOST_OF_PGBENCH);
    try (var schema = tables.beside()) {
      exercises.store(schema, ids(0xc), ids(0xf));
      tables.settle(schema);
    }
    return pgbench.run(
        "bench/submit.sql", Map.of("round", exercises.roundText()), Exercises.CHILDREN, duration);
  }

  /** In whose names pgbench answers. */
  private static List<UUID> ids(int kind) {
    return IntStream.range(0, Exercises.CHILDREN)
        .mapToObj(number -> Exercises.id(0, kind, number))
        .toList();
  }

  private Measured submit(ClosedLoop clients, URI where, Duration duration)
      throws SQLException, InterruptedException {
    Exercises exercises = Exercises.lasting(++rounds, duration.toSeconds(), MOST_PER_SECOND);
    try (var schema = tables.own()) {
      exercises.store(schema, of(Pupil::child), of(Pupil::family));
      tables.settle(schema);
      List<String> tokens = pupils.stream().map(pupil -> pupil.signIn(suite)).toList();
      Measured seen =
          clients.loop(
              duration,
              child -> {
                AtomicInteger task = new AtomicInteger();
                return () ->
                    exercises.answer(where, tokens.get(child), child, task.getAndIncrement());
              });
      requireSolved(exercises.solved(schema), seen, duration);
      return seen;
    }
  }

  /** Who was told that it was right has solved the task: a rate of anything else is none. */
  private static void requireSolved(long solved, Measured seen, Duration duration) {
    double answered = seen.perSecond() * duration.toSeconds();
    if (answered == 0 || solved < Math.floor(answered)) {
      throw new IllegalStateException("%d tasks are solved after %s".formatted(solved, seen));
    }
  }

  private List<UUID> of(Function<Pupil, UUID> what) {
    return pupils.stream().map(what).toList();
  }

  private static Measured median(List<Measured> seen) {
    return seen.stream()
        .sorted(Comparator.comparingDouble(Measured::perSecond))
        .toList()
        .get(ROUNDS / 2);
  }

  private static void report(Measured pgbench, Measured service, Measured gateway) {
    System.out.printf(
        "Medians: service / pgbench %.2f (aim 0.33), gateway / pgbench %.2f (aim 0.25),"
            + " p99 %.1f ms and %.1f ms (aim 100; pgbench %.1f ms)%n",
        service.perSecond() / pgbench.perSecond(),
        gateway.perSecond() / pgbench.perSecond(),
        service.millis().p99(),
        gateway.millis().p99(),
        pgbench.millis().p99());
  }
}
