package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.provider.Notices.Head;
import io.homeroom.payments.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@PaymentsTest
class KeptNoticesIT {
  private static final String BODY = "{\"email\": \"ada@homeroom.test\"}";

  @Autowired JdbcClient jdbc;

  private final String id = "evt_" + UUID.randomUUID();

  @AfterEach
  void remove() {
    jdbc.sql("delete from webhook_event where id = ?").param(id).update();
  }

  @Test
  void areSealed() {
    keep();
    var kept =
        jdbc.sql("select w::text || encode(sealed, 'escape') from webhook_event w where id = ?")
            .param(id)
            .query(String.class)
            .single();
    assertThat(kept).contains(id).doesNotContain("ada@", "email");
  }

  /** It would take what is JSON, be it empty, for a notice of a type that it does not know. */
  @Test
  void areNoJsonForAReplicaThatReadsTheFormerColumn() {
    keep();
    var former =
        jdbc.sql("select payload from webhook_event where id = ?")
            .param(id)
            .query(String.class)
            .single();
    assertThatThrownBy(() -> JsonMapper.shared().readTree(former))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void areReadWithFormerKeys() {
    keep();
    assertThat(with(key(2), key(1)).take(id)).map(Notice::payload).contains(BODY);
    assertThat(with(key(1)).take(id)).map(Notice::payload).contains(BODY);
  }

  @Test
  void waitForTheirKey() {
    keep();
    assertThatIllegalStateException().isThrownBy(() -> with(key(2)).take(id));
    assertThat(with(key(1)).take(id)).isPresent();
  }

  /** Due long after the test. */
  private void keep() {
    var now = Instant.now();
    var head = new Head(id, "climate.order.created");
    assertThat(with(key(1)).keep(Provider.STRIPE, head, BODY, now, now.plus(Duration.ofDays(1000))))
        .isTrue();
  }

  private KeptNotices with(String key, String... others) {
    return new KeptNotices(jdbc, key, List.of(others));
  }

  private static String key(int each) {
    var key = new byte[32];
    Arrays.fill(key, (byte) each);
    return Base64.getEncoder().encodeToString(key);
  }
}
