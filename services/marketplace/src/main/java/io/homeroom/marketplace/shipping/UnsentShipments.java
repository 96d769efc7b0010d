package io.homeroom.marketplace.shipping;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shipments that can be cancelled: what has been requested and not sent. */
@Repository
class UnsentShipments {
  private final JdbcClient jdbc;
  private final ShipmentRows rows;
  private final Clock clock;

  UnsentShipments(JdbcClient jdbc, ShipmentRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  /** Cancels what has not been sent under a reference; those that are cancelled by this. */
  List<Shipment> cancel(String reference) {
    return cancelled("reference = :whose", reference);
  }

  /** Cancels what has not been sent to a family; those that are cancelled by this. */
  List<Shipment> cancelTo(UUID family) {
    return cancelled("family_id = :whose", family);
  }

  /** Under which references something has not been sent to a family. */
  List<String> referencesTo(UUID family) {
    return jdbc.sql(
            """
            select distinct reference from shipment where family_id = ? and state = 'REQUESTED'
            order by reference
            """)
        .param(family)
        .query((row, _) -> row.getString("reference"))
        .list();
  }

  private List<Shipment> cancelled(String condition, Object whose) {
    return jdbc.sql(
            """
            update shipment set state = 'CANCELLED', changed_at = :now
            where state = 'REQUESTED' and %s
            returning *
            """
                .formatted(condition))
        .param("now", Timestamp.from(clock.instant()))
        .param("whose", whose)
        .query(rows)
        .list();
  }

  /** Whether something under the reference has been sent, or is still to be. */
  boolean isAnyLeft(String reference) {
    return jdbc.sql(
            """
            select exists (select 1 from shipment where reference = ? and state <> 'CANCELLED')
            """)
        .param(reference)
        .query(Boolean.class)
        .single();
  }

  /** Keeps what has not been sent under a reference from changing until the transaction ends. */
  List<Shipment> lock(String reference) {
    return jdbc.sql(
            """
            select * from shipment where reference = ? and state = 'REQUESTED' order by id for update
            """)
        .param(reference)
        .query(rows)
        .list();
  }
}
