package io.homeroom.marketplace.shipping;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.shipping.refusal.AddressRequired;
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
