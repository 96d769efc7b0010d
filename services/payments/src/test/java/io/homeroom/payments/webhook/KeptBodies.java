package io.homeroom.payments.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.sealing.Safe;
import io.homeroom.platform.sealing.Sealed;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rows of notices hold, read with the service's key. */
record KeptBodies(JdbcClient jdbc, Environment environment) {

  Optional<String> of(String id) {
    var safe = new Safe(environment.getRequiredProperty("homeroom.webhook.key"), List.of());
    return jdbc.sql("select sealed, key_id from webhook_event where id = ? and sealed is not null")
        .param(id)
        .query((row, _) -> new Sealed(row.getBytes("sealed"), row.getString("key_id")))
        .optional()
        .map(kept -> new String(safe.open(kept, KeptNotices.place(id)), UTF_8));
  }
}
