package io.homeroom.platform.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.PostgresServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeptAnswersIT {
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final byte[] ID = "id".getBytes(UTF_8);
  private static final byte[] QUESTION = "question".getBytes(UTF_8);
  private JdbcClient jdbc;

  @BeforeEach
  void createTable() {
    var database =
        new DriverManagerDataSource(PostgresServer.newDatabase(), "postgres", "postgres");
    Flyway.configure().dataSource(database).locations("classpath:db/platform").load().migrate();
    jdbc = JdbcClient.create(database);
  }

  @Test
  void takesEachPlaceOnce() {
    assertThat(kept(NOW).take(ID, "GET /", QUESTION)).isTrue();
    assertThat(kept(NOW).take(ID, "GET /", QUESTION)).isFalse();
  }

  @Test
  void holdsPlaceForOneDay() {
    kept(NOW).take(ID, "GET /", QUESTION);
    var day = Duration.ofHours(24);
    assertThat(kept(NOW.plus(day).minusMillis(1)).take(ID, "GET /", QUESTION)).isFalse();
    assertThat(kept(NOW.plus(day)).take(ID, "GET /", QUESTION)).isTrue();
  }

  @Test
  void removesOnlyWhatHasExpiredAndMoreThanOneBatch() {
    jdbc.sql(
            """
            insert into idempotency_key (id, operation, fingerprint, expires_at)
            select int4send(n), 'GET /', '\\x00', :expired from generate_series(1, 2500) n
            """)
        .param("expired", NOW.atOffset(ZoneOffset.UTC))
        .update();
    kept(NOW).take(ID, "GET /", QUESTION);
    kept(NOW).removeExpired();
    assertThat(count()).isOne();
  }

  @Test
  void removesFromSeveralReplicasAtOnce() {
    for (var n = 0; n < 50; n++) {
      kept(NOW).take(("id" + n).getBytes(UTF_8), "GET /", QUESTION);
    }
    var tomorrow = NOW.plus(Duration.ofHours(24));
    var replica = CompletableFuture.runAsync(() -> kept(tomorrow).removeExpired());
    kept(tomorrow).removeExpired();
    replica.join();
    assertThat(count()).isZero();
  }

  private int count() {
    return jdbc.sql("select count(*) from idempotency_key").query(Integer.class).single();
  }

  private KeptAnswers kept(Instant now) {
    return new KeptAnswers(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }
}
