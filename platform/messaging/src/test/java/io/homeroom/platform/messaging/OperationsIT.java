package io.homeroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@MessagingTest
@TestPropertySource(properties = "homeroom.messaging.relay.enabled=false")
class OperationsIT {

  private static final String HELD_KEYS = "/internal/outbox/held-keys";

  @Autowired JdbcClient sql;
  @Autowired MeterRegistry meters;
  @Autowired WebApplicationContext context;

  @BeforeEach
  void fill() {
    sql.sql("delete from outbox").update();
    sql.sql("delete from outbox_held_key").update();
    sql.sql(
            """
            insert into outbox (event_id, topic, key, type, payload, headers, created_at)
            select gen_random_uuid(), 'plants', i::text, 'type', '{}', '{}',
              now() - interval '1 h' * i
            from generate_series(1, 3) i
            """)
        .update();
    sql.sql(
            """
            insert into outbox_held_key (topic, key, refusals, error, retry_at)
            values ('plants', '1', 5, 'too large', 'infinity'), ('plants', '2', 1, 'away', now())
            """)
        .update();
  }

  @Test
  void measuresWhatWaits() {
    assertThat(gauge("homeroom.outbox.entries")).isEqualTo(3);
    assertThat(gauge("homeroom.outbox.oldest.age")).isBetween(3600.0, 3700.0);
    assertThat(gauge("homeroom.outbox.keys.retrying")).isEqualTo(1);
    assertThat(gauge("homeroom.outbox.keys.parked")).isEqualTo(1);
  }

  @Test
  void showsParkedKeysFirst() {
    assertThat(http().get().uri(HELD_KEYS))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            [{"topic": "plants", "key": "1", "refusals": 5, "error": "too large", "parked": true},
             {"topic": "plants", "key": "2", "refusals": 1, "error": "away", "parked": false}]
            """);
  }

  @Test
  void releasesParkedKeyOnce() {
    var release = HELD_KEYS + "/plants/1/release";

    assertThat(http().post().uri(release)).hasStatus(204);

    assertThat(gauge("homeroom.outbox.keys.parked")).isZero();
    assertThat(http().post().uri(release)).hasStatus(404);
  }

  private MockMvcTester http() {
    return MockMvcTester.from(context);
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }
}
