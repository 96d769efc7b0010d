package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.platform.families.Child;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gift as it is stored. */
public final class GiftRow {

  private GiftRow() {}

  public static Gift read(ResultSet row, int number) throws SQLException {
    return new Gift(
        new GiftId(row.getObject("id", UUID.class)),
        new Child(row.getObject("child_id", UUID.class), row.getObject("family_id", UUID.class)),
        row.getObject("given_by", UUID.class),
        new Gift.Content(
            new ProductId(row.getObject("product_id", UUID.class)),
            ProductKind.valueOf(row.getString("kind")),
            row.getObject("supplier_id", UUID.class)),
        row.getLong("threshold"),
        row.getString("message"),
        GiftState.valueOf(row.getString("state")),
        row.getString("opening_key"),
        row.getTimestamp("sent_at").toInstant(),
        at(row, "unlocked_at"),
        at(row, "tried_at"),
        at(row, "paid_at"),
        at(row, "opened_at"));
  }

  private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
