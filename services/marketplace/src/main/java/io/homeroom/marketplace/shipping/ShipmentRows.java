package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.catalogue.ProductId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How shipments lie in the database. */
@Component
class ShipmentRows implements RowMapper<Shipment> {
  private static final TypeReference<Map<UUID, Integer>> ITEMS = new TypeReference<>() {};

  private final JsonMapper json;

  ShipmentRows(JsonMapper json) {
    this.json = json;
  }

  String items(Map<ProductId, Integer> items) {
    return json.writeValueAsString(
        items.entrySet().stream()
            .collect(Collectors.toMap(item -> item.getKey().value(), Map.Entry::getValue)));
  }

  @Override
  public Shipment mapRow(ResultSet row, int number) throws SQLException {
    return new Shipment(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("supplier_id", UUID.class),
        new Recipient(
            row.getObject("person_id", UUID.class),
            row.getObject("family_id", UUID.class),
            row.getObject("child_id", UUID.class)),
        json.readValue(row.getString("items"), ITEMS).entrySet().stream()
            .collect(Collectors.toMap(item -> new ProductId(item.getKey()), Map.Entry::getValue)),
        ShipmentState.valueOf(row.getString("state")),
        row.getString("carrier"),
        row.getString("tracking_code"),
        row.getTimestamp("requested_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
