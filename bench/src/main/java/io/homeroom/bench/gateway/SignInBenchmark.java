package io.homeroom.bench.gateway;

import io.homeroom.bench.load.ClosedLoop;
import io.homeroom.bench.load.Measured;
import io.homeroom.e2e.Narrator;
import io.homeroom.e2e.Parent;
import io.homeroom.e2e.RegisteringAtDoor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What others see while twenty clients sign in without pause. */
final class SignInBenchmark {

  private static final int SIGNING_IN = 20;
  private static final int READERS = 4;
  private static final Duration BETWEEN_READS = Duration.ofMillis(50);

  private SignInBenchmark() {}

  /** Arguments: seconds to warm up; seconds to measure. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[0]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Suite suite = Suite.ofEnvironment();
    List<Parent> parents =
        IntStream.range(0, SIGNING_IN).mapToObj(number -> registered(suite)).toList();
    try (ClosedLoop readers = new ClosedLoop(READERS, BETWEEN_READS);
        ClosedLoop signingIn = new ClosedLoop(SIGNING_IN);
        var aside = Executors.newSingleThreadExecutor()) {
      read(suite, parents.getFirst(), readers, warmUp);
      Measured alone = read(suite, parents.getFirst(), readers, measured);
      System.out.printf("Reads alone:           %s%n", alone);
      var signIns =
          aside.submit(() -> signingIn.run(measured, client -> signIn(suite, parents.get(client))));
      Measured beside = read(suite, parents.getFirst(), readers, measured);
      System.out.printf("Reads beside sign-ins: %s%n", beside);
      System.out.printf("Sign-ins:              %s%n", signIns.get());
      System.out.printf(
          "A read takes %.1f times as long in the median, %.1f times at p99%n",
          beside.millis().p50() / alone.millis().p50(),
          beside.millis().p99() / alone.millis().p99());
    }
  }

  private static Parent registered(Suite suite) {
    Parent parent = Parent.named("Ada", "en");
    new RegisteringAtDoor(suite.door(), suite.mails(), Narrator.SILENT).register(parent);
    return parent;
  }

  private static Measured read(Suite suite, Parent parent, ClosedLoop readers, Duration duration)
      throws InterruptedException {
    String token = suite.door().post("/api/auth/login", parent.signIn()).text("accessToken");
    return readers.run(duration, client -> Suite.family(suite.gateway(), token));
  }

  private static ClassicHttpRequest signIn(Suite suite, Parent parent) {
    return ClassicRequestBuilder.post(suite.gateway().resolve("/api/auth/login"))
        .setEntity(
            JsonMapper.shared().writeValueAsString(parent.signIn()), ContentType.APPLICATION_JSON)
        .build();
  }
}
