package io.homeroom.marketplace.purchase;

import io.homeroom.marketplace.catalogue.Contents;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The digital products that somebody has. */
@Component
public class Library {
  private static final String HELD =
      " person_id = :person and kind = 'DIGITAL' and revoked_at is null ";
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;
  private final Contents contents;
  private final Clock clock;

  Library(JdbcClient jdbc, Contents contents, Clock clock) {
    this.jdbc = jdbc;
    this.contents = contents;
    this.clock = clock;
  }

  /** The newest first. */
  public CursorPage<Purchase> of(UUID person, Cursor cursor) {
    var found =
        jdbc.sql(
                "select id, product_id, reference, purchased_at, opened_at from purchase where"
                    + HELD
                    + "and id < :after order by id desc limit :limit")
            .param("person", person)
            .param("after", cursor.after(UUID::fromString).orElse(LATEST))
            .param("limit", cursor.fetchSize())
            .query((row, _) -> purchase(row))
            .list();
    return cursor.page(found, Purchase::id);
  }

  /**
   * Opens a product: who has read it does not give it back. One that says nothing stays unopened.
   *
   * @return what it says; nothing if it is not for reading
   * @throws NotInLibrary if it is not the person's, or no longer
   */
  @Transactional
  public Map<Language, String> open(UUID person, ProductId product) {
    var texts = contents.of(product).orElse(Map.of());
    var there = texts.isEmpty() ? has(person, product) : noteOpened(person, product);
    if (!there) {
      throw new NotInLibrary();
    }
    return texts;
  }

  private boolean has(UUID person, ProductId product) {
    return jdbc.sql(
            "select exists (select from purchase where" + HELD + "and product_id = :product)")
        .param("person", person)
        .param("product", product.value())
        .query(Boolean.class)
        .single();
  }

  /** False if it is not there. */
  private boolean noteOpened(UUID person, ProductId product) {
    return jdbc.sql(
                "update purchase set opened_at = coalesce(opened_at, :now) where"
                    + HELD
                    + "and product_id = :product")
            .param("now", Timestamp.from(clock.instant()))
            .param("person", person)
            .param("product", product.value())
            .update()
        > 0;
  }

  private static Purchase purchase(ResultSet row) throws SQLException {
    return new Purchase(
        row.getObject("id", UUID.class),
        new ProductId(row.getObject("product_id", UUID.class)),
        row.getString("reference"),
        row.getTimestamp("purchased_at").toInstant(),
        row.getTimestamp("opened_at") != null);
  }
}
