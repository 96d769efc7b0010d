package io.homeroom.bench.outbox;

import java.io.IOException;
import java.io.PrintStream;

/** Prints what `docs/benchmarks.md` keeps. */
final class OutboxBenchmark {

  private static final int EVENTS = 100_000;
  private static final int KEYS = 1_000;

  private OutboxBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : EVENTS;
    var out = System.out;
    try (var servers = Servers.start()) {
      out.printf("Idle, commit to handler (ms): %s%n", IdleLatency.measure(servers).millis());
      out.printf("Drain: %s%n", DrainRate.measure(servers, events, KEYS));
      out.printf("Drain, one busy key: %s%n", DrainRate.measure(servers, events, 1));
      print(out, Takeover.measure(servers, "killed (SIGKILL)", "KILL"));
      print(out, Takeover.measure(servers, "frozen (SIGSTOP)", "STOP"));
    }
  }

  private static void print(PrintStream out, Takeover takeover) {
    out.printf("Takeover from a leader %s (s): %s%n", takeover.end(), takeover.seconds());
  }
}
