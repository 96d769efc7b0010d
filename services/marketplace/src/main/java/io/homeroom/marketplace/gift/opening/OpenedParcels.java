package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.ration.Rationed;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What children open, or are opening, and has to be sent. */
@Repository
class OpenedParcels implements Rationed {
  private final JdbcClient jdbc;

  OpenedParcels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long pieces(UUID family, Instant since) {
    return jdbc.sql(
            """
            select count(*) from gift
            where family_id = ? and tried_at > ? and state in ('ACTIVATING', 'ACTIVATED')
              and kind = 'PHYSICAL'
            """)
        .params(family, Timestamp.from(since))
        .query(Long.class)
        .single();
  }
}
