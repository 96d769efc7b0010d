package io.homeroom.bench.gateway;

import io.homeroom.bench.load.ClosedLoop;
import io.homeroom.bench.load.Measured;
import io.homeroom.e2e.Narrator;
import io.homeroom.e2e.Parent;
import io.homeroom.e2e.RegisteringAtDoor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Parents who hold one seat after the other, in a thousand course sessions and in one that all
 * want: at booking, through the gateway with everything on, and as pgbench does it with the same
 * SQL. The seats cost nothing, so what is held is confirmed at once and payments has no part in it.
 */
final class HoldBenchmark {
  private static final int ROUNDS = 3;
  private static final int MANY = 1_000;
  private static final Duration WARM_UP_OF_PGBENCH = Duration.ofSeconds(5);

  private record Client(Parent parent, UUID family) {
    static Client settled(Suite suite) {
      var parent = Parent.named("Ada", "en");
      var registering = new RegisteringAtDoor(suite.door(), suite.mails(), Narrator.SILENT);
      return new Client(parent, UUID.fromString(registering.register(parent).text("familyId")));
    }

    String signIn(Suite suite) {
      return suite.door().post("/api/auth/login", parent.signIn()).expect(200).text("accessToken");
    }
  }

  private final Suite suite;
  private final HoldTables tables;
  private final PgBench pgbench;
  private final List<Client> clients;
  private int rounds;

  private HoldBenchmark(Suite suite, HoldTables tables, PgBench pgbench, List<Client> clients) {
    this.suite = suite;
    this.tables = tables;
    this.pgbench = pgbench;
    this.clients = clients;
  }

  /** Arguments: seconds to warm up; to measure; where secrets are; port of Postgres; pgbench. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var warmUp = Duration.ofSeconds(Long.parseLong(arguments[0]));
    var measured = Duration.ofSeconds(Long.parseLong(arguments[1]));
    var suite = Suite.ofEnvironment();
    var clients =
        IntStream.range(0, HoldRound.CLIENTS)
            .parallel()
            .mapToObj(_ -> Client.settled(suite))
            .toList();
    var tables = HoldTables.of(Path.of(arguments[2]), arguments[3]);
    tables.prepare(clients.stream().map(Client::family).toList());
    var bench =
        new HoldBenchmark(suite, tables, new PgBench(arguments[4], tables.tables()), clients);
    bench.warmUp(warmUp);
    bench.compare(MANY, measured, 0.33, 0.25);
    bench.compare(1, measured, 0.5, 0.25);
  }

  private void warmUp(Duration duration) throws IOException, SQLException, InterruptedException {
    beside(MANY, WARM_UP_OF_PGBENCH);
    hold(MANY, suite.booking(), duration);
    hold(MANY, suite.gateway(), duration);
  }

  private void compare(int sessions, Duration measured, double atService, double atGateway)
      throws IOException, SQLException, InterruptedException {
    List<Measured> beside = new ArrayList<>();
    List<Measured> service = new ArrayList<>();
    List<Measured> gateway = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      beside.add(beside(sessions, measured));
      System.out.printf("%,d sessions: pgbench  %s%n", sessions, beside.getLast());
      service.add(hold(sessions, suite.booking(), measured));
      System.out.printf("%,d sessions: service  %s%n", sessions, service.getLast());
      gateway.add(hold(sessions, suite.gateway(), measured));
      System.out.printf("%,d sessions: gateway  %s%n", sessions, gateway.getLast());
    }
    double rate = median(beside).perSecond();
    System.out.printf(
        "%,d sessions, medians: service / pgbench %.2f (aim %.2f), gateway / pgbench %.2f (aim %.2f),"
            + " p99 %.1f ms and %.1f ms (aim 150; pgbench %.1f ms)%n",
        sessions,
        median(service).perSecond() / rate,
        atService,
        median(gateway).perSecond() / rate,
        atGateway,
        median(service).millis().p99(),
        median(gateway).millis().p99(),
        median(beside).millis().p99());
  }

  private Measured beside(int sessions, Duration duration)
      throws IOException, SQLException, InterruptedException {
    var round = new HoldRound(++rounds, sessions);
    try (var schema = tables.tables().beside()) {
      round.store(schema);
      tables.tables().settle();
    }
    return pgbench.run("bench/holding.sql", round.variables(), HoldRound.CLIENTS, duration);
  }

  private Measured hold(int sessions, URI where, Duration duration)
      throws SQLException, InterruptedException {
    var round = new HoldRound(++rounds, sessions);
    try (var schema = tables.tables().own();
        var loop = new ClosedLoop(HoldRound.CLIENTS)) {
      round.store(schema);
      tables.tables().settle();
      var tokens = clients.stream().map(client -> client.signIn(suite)).toList();
      var seen =
          loop.loop(
              duration,
              client -> {
                var number = new AtomicInteger();
                return () ->
                    round.hold(where, tokens.get(client), client, number.getAndIncrement());
              });
      requireTaken(round.taken(schema), seen, duration);
      return seen;
    }
  }

  /** Who was told so has a seat: a rate of anything else is none. */
  private static void requireTaken(long taken, Measured seen, Duration duration) {
    double answered = seen.perSecond() * duration.toSeconds();
    if (answered == 0 || taken < Math.floor(answered)) {
      throw new IllegalStateException("%d seats are taken after %s".formatted(taken, seen));
    }
  }

  private static Measured median(List<Measured> seen) {
    return seen.stream()
        .sorted(Comparator.comparingDouble(Measured::perSecond))
        .toList()
        .get(ROUNDS / 2);
  }
}
