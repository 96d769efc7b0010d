package io.homeroom.marketplace.shipping.address;

import io.homeroom.platform.sealing.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals with the key of now what another key has sealed. An address that its family changes
 * meanwhile is left to that change; several processes share the work.
 */
@Component
public class ResealingAddresses {
  private static final Logger LOG = LoggerFactory.getLogger(ResealingAddresses.class);
  private static final UUID FIRST = new UUID(0, 0);
  private static final int BATCH = 100;

  private final JdbcClient jdbc;
  private final AddressSafe safe;
  private final TransactionTemplate transactions;

  ResealingAddresses(JdbcClient jdbc, AddressSafe safe, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.safe = safe;
    this.transactions = transactions;
  }

  private record Row(UUID family, Sealed sealed) {}

  /** All there are; those that cannot be opened are told of and left as they are. */
  @Scheduled(fixedDelayString = "${homeroom.addresses.resealing:1h}")
  public void reseal() {
    var after = FIRST;
    while (after != null) {
      var from = after;
      after = transactions.execute(_ -> resealSome(from));
    }
  }

  private @Nullable UUID resealSome(UUID after) {
    var rows = lockSome(after);
    rows.forEach(this::reseal);
    return rows.isEmpty() ? null : rows.getLast().family();
  }

  private List<Row> lockSome(UUID after) {
    return jdbc.sql(
            """
            select family_id, sealed, key_id from family_address
            where key_id is distinct from ? and family_id > ?
            order by family_id limit ? for update skip locked
            """)
        .params(safe.key(), after, BATCH)
        .query(
            (row, _) ->
                new Row(
                    row.getObject("family_id", UUID.class),
                    new Sealed(row.getBytes("sealed"), row.getString("key_id"))))
        .list();
  }

  private void reseal(Row row) {
    try {
      var sealed = safe.seal(row.family(), safe.open(row.family(), row.sealed()));
      jdbc.sql("update family_address set sealed = ?, key_id = ? where family_id = ?")
          .params(sealed.bytes(), safe.key(), row.family())
          .update();
    } catch (IllegalStateException keyMissing) {
      LOG.error("{}: its key {} is missing", keyMissing.getMessage(), row.sealed().key());
    }
  }
}
