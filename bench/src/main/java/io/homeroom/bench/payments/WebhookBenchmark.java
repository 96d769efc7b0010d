package io.homeroom.bench.payments;

import io.homeroom.bench.load.Measured;
import io.homeroom.bench.load.OpenLoop;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * Stripe's notices of payments through the gateway, so many a second: how long it waits for its
 * answer, and how soon all are booked. Then a backlog, as an instance leaves it that has gone.
 */
final class WebhookBenchmark {
  private static final int WARM_UP_PER_SECOND = 50;
  private static final int[] PER_SECOND = {100, 200};

  private final URI webhooks;
  private final String secret;
  private final Tills tills;

  private WebhookBenchmark(URI webhooks, String secret, Tills tills) {
    this.webhooks = webhooks;
    this.secret = secret;
    this.tills = tills;
  }

  /** Arguments: seconds to warm up; seconds to measure; backlog; secrets; port of Postgres. */
  public static void main(String[] arguments) throws Exception {
    var secrets = read(Path.of(arguments[3]));
    var gateway = Objects.requireNonNull(System.getenv("HOMEROOM_PUBLIC_URL"));
    var password = secrets.getProperty("postgres.payments.password");
    try (var tills = new Tills(arguments[4], password)) {
      new WebhookBenchmark(
              URI.create(gateway + "/api/webhooks/stripe"),
              "whsec_" + secrets.getProperty("stripe.webhook.password"),
              tills)
          .run(
              Duration.ofSeconds(Long.parseLong(arguments[0])),
              Duration.ofSeconds(Long.parseLong(arguments[1])),
              Integer.parseInt(arguments[2]));
    }
  }

  private static Properties read(Path secrets) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets)) {
      properties.load(reader);
    }
    return properties;
  }

  private void run(Duration warmUp, Duration measured, int backlog) throws Exception {
    tell("warm", WARM_UP_PER_SECOND, warmUp);
    for (var perSecond : PER_SECOND) {
      tell("at" + perSecond, perSecond, measured);
    }
    drain(backlog);
  }

  private void tell(String name, int perSecond, Duration duration) throws Exception {
    var run = name + Instant.now().getEpochSecond() + "x";
    var notices = tills.open(run, (int) (perSecond * duration.toSeconds())).iterator();
    Measured answers;
    try (var stripe = new OpenLoop()) {
      answers = stripe.run(perSecond, duration, () -> request(notices.next()));
    }
    var seconds = untilApplied();
    System.out.printf(
        "%-6s at %d/s: %s; all booked %.1f s later, %d not%n",
        name, perSecond, answers, seconds, tills.unpaid(run));
  }

  private void drain(int backlog) throws Exception {
    var run = "left" + Instant.now().getEpochSecond() + "x";
    tills.leave(tills.open(run, backlog));
    var seconds = untilApplied();
    System.out.printf(
        "Backlog of %,d: %.1f s (%,.0f/s), %d not booked%n",
        backlog, seconds, backlog / seconds, tills.unpaid(run));
  }

  private double untilApplied() throws SQLException, InterruptedException {
    var start = System.nanoTime();
    while (tills.waiting() > 0) {
      Thread.sleep(100);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private ClassicHttpRequest request(Notice notice) {
    return ClassicRequestBuilder.post(webhooks)
        .setHeader("Stripe-Signature", notice.signature(secret, Instant.now().getEpochSecond()))
        .setEntity(notice.body(), ContentType.APPLICATION_JSON)
        .build();
  }
}
