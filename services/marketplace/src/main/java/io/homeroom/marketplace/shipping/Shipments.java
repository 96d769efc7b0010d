package io.homeroom.marketplace.shipping;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.web.paging.Cursor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shipments, one for each supplier under a reference. */
@Repository
public class Shipments {
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;
  private final ShipmentRows rows;
  private final Clock clock;

  Shipments(JdbcClient jdbc, ShipmentRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Requests a shipment, once for each reference and supplier. Until the transaction ends the
   * family keeps its address: who closes it finds the shipment.
   *
   * @throws AddressRequired if the family has none
   */
  public void request(
      String reference, UUID supplier, Recipient recipient, Map<ProductId, Integer> items) {
    var requested =
        jdbc.sql(
                """
                with address as (
                  select family_id from family_address where family_id = :family for share)
                insert into shipment (id, reference, supplier_id, person_id, family_id, child_id, items,
                  state, requested_at, changed_at)
                select :id, :reference, :supplier, :person, family_id, :child::uuid, :items::jsonb,
                  'REQUESTED', :now, :now
                from address
                on conflict (reference, supplier_id) do nothing
                """)
            .param("id", Generators.timeBasedEpochRandomGenerator().generate())
            .param("reference", reference)
            .param("supplier", supplier)
            .param("person", recipient.person())
            .param("family", recipient.family())
            .param("child", recipient.child())
            .param("items", rows.items(items))
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (requested == 0 && of(List.of(reference)).isEmpty()) {
      throw new AddressRequired();
    }
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
  List<String> unsentTo(UUID family) {
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

  public List<Shipment> of(Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : jdbc.sql("select * from shipment where reference in (:references) order by id")
            .param("references", references)
            .query(rows)
            .list();
  }

  /** The newest first; in one state, or in all. */
  List<Shipment> ofSupplier(UUID supplier, @Nullable ShipmentState state, Cursor cursor) {
    return jdbc.sql(
            """
            select * from shipment
            where supplier_id = :supplier and (:state::text is null or state = :state) and id < :after
            order by id desc limit :limit
            """)
        .param("supplier", supplier)
        .param("state", state == null ? null : state.name())
        .param("after", cursor.after(UUID::fromString).orElse(LATEST))
        .param("limit", cursor.fetchSize())
        .query(rows)
        .list();
  }

  /** Keeps the shipment from changing until the transaction ends. */
  Optional<Shipment> lock(UUID id, UUID supplier) {
    return jdbc.sql("select * from shipment where id = ? and supplier_id = ? for update")
        .params(id, supplier)
        .query(rows)
        .optional();
  }

  /** Keeps what has not been sent under a reference from changing until the transaction ends. */
  List<Shipment> lockUnsent(String reference) {
    return jdbc.sql(
            """
            select * from shipment where reference = ? and state = 'REQUESTED' order by id for update
            """)
        .param(reference)
        .query(rows)
        .list();
  }

  void change(Shipment shipment) {
    jdbc.sql(
            """
            update shipment set state = :state, items = :items::jsonb, carrier = :carrier,
              tracking_code = :code, changed_at = :at
            where id = :id
            """)
        .param("state", shipment.state().name())
        .param("items", rows.items(shipment.items()))
        .param("carrier", shipment.carrier())
        .param("code", shipment.trackingCode())
        .param("at", Timestamp.from(shipment.changedAt()))
        .param("id", shipment.id())
        .update();
  }
}
