package io.homeroom.marketplace.supplier;

import io.homeroom.platform.web.paging.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Shops {
  private static final UUID FIRST = new UUID(0, 0);

  private final JdbcClient jdbc;

  Shops(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it was added: a supplier has one shop. */
  boolean add(Shop shop) {
    return jdbc.sql(
                """
                insert into shop (supplier_id, name, about, state, version, applied_at)
                values (?, ?, ?, ?, ?, ?) on conflict (supplier_id) do nothing
                """)
            .params(
                shop.supplier(),
                shop.name(),
                shop.about(),
                shop.state().name(),
                shop.version(),
                Timestamp.from(shop.appliedAt()))
            .update()
        == 1;
  }

  Optional<Shop> find(UUID supplier) {
    return one("select * from shop where supplier_id = ?", supplier);
  }

  /** Keeps the shop from changing until the transaction ends. */
  Optional<Shop> lock(UUID supplier) {
    return one("select * from shop where supplier_id = ? for no key update", supplier);
  }

  /** The same, while others may hold it too. */
  Optional<Shop> hold(UUID supplier) {
    return one("select * from shop where supplier_id = ? for share", supplier);
  }

  List<Shop> all(@Nullable ShopState state, Cursor cursor) {
    return jdbc.sql(
            """
            select * from shop where (:state::text is null or state = :state) and supplier_id > :after
            order by supplier_id limit :limit
            """)
        .param("state", state == null ? null : state.name())
        .param("after", cursor.after(UUID::fromString).orElse(FIRST))
        .param("limit", cursor.fetchSize())
        .query((row, _) -> shop(row))
        .list();
  }

  void change(Shop shop) {
    jdbc.sql(
            """
            update shop set name = :name, about = :about, state = :state, reason = :reason,
              version = :version, applied_at = :at
            where supplier_id = :supplier
            """)
        .param("name", shop.name())
        .param("about", shop.about())
        .param("state", shop.state().name())
        .param("reason", shop.reason())
        .param("version", shop.version())
        .param("at", Timestamp.from(shop.appliedAt()))
        .param("supplier", shop.supplier())
        .update();
  }

  private Optional<Shop> one(String sql, UUID supplier) {
    return jdbc.sql(sql).param(supplier).query((row, _) -> shop(row)).optional();
  }

  private static Shop shop(ResultSet row) throws SQLException {
    return new Shop(
        row.getObject("supplier_id", UUID.class),
        row.getString("name"),
        row.getString("about"),
        ShopState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getLong("version"),
        row.getTimestamp("applied_at").toInstant());
  }
}
