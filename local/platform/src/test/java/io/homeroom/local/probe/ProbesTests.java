package io.homeroom.local.probe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ProbesTests {

  @Test
  void findsRedisHealthyOnlyWithItsPassword() throws IOException {
    assertHealthy(port -> Probes.redis(port, "x"), "+OK\r\n+PONG\r\n");
    assertIll(port -> Probes.redis(port, "x"), "-WRONGPASS invalid\r\n-NOAUTH\r\n");
    assertIll(port -> Probes.redis(port, "x"), "+OK\r\n-LOADING dataset\r\n");
  }

  @Test
  void findsPostgresHealthyWhenItAsksForAPassword() throws IOException {
    assertHealthy(Probes::postgres, "R\0\0\0\10");
    assertIll(Probes::postgres, "E the database system is starting up");
  }

  @Test
  void findsKafkaHealthyWhenItNamesItsVersions() throws IOException {
    assertHealthy(Probes::kafka, "\0\0\0\6\0\0\0\1\0\0");
    assertIll(Probes::kafka, "\0\0\0\6\0\0\0\1\0\43");
    assertIll(Probes::kafka, "\0\0\0\6");
  }

  @Test
  void findsMongodbHealthyWhenItAnswersAPing() throws IOException {
    assertHealthy(Probes::mongodb, "\60\0\0\0\1\0\0\0\1\0\0\0\335\7\0\0");
    assertIll(Probes::mongodb, "\60\0\0");
  }

  @Test
  void findsHttpHealthyByItsStatus() throws IOException {
    String refused = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    assertHealthy(
        port -> HttpProbe.succeeds("http://127.0.0.1:" + port), "HTTP/1.1 204 No Content\r\n\r\n");
    assertIll(port -> HttpProbe.succeeds("http://127.0.0.1:" + port), refused);
    assertHealthy(port -> HttpProbe.answers("http://127.0.0.1:" + port), refused);
    assertIll(
        port -> HttpProbe.answers("http://127.0.0.1:" + port),
        "HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n");
  }

  @Test
  void findsNobodyHealthyWhereNobodyListens() throws IOException {
    Answering gone = new Answering(new byte[0]);
    gone.close();

    assertThat(Probes.postgres(gone.port()).healthy()).isFalse();
    assertThat(HttpProbe.answers("http://127.0.0.1:" + gone.port()).healthy()).isFalse();
  }

  private static void assertHealthy(IntFunction<Probe> probe, String answer) throws IOException {
    assertThat(healthy(probe, answer)).isTrue();
  }

  private static void assertIll(IntFunction<Probe> probe, String answer) throws IOException {
    assertThat(healthy(probe, answer)).isFalse();
  }

  private static boolean healthy(IntFunction<Probe> probe, String answer) throws IOException {
    byte[] bytes = answer.getBytes(ISO_8859_1);
    try (Answering server = new Answering(bytes)) {
      return probe.apply(server.port()).healthy();
    }
  }
}
