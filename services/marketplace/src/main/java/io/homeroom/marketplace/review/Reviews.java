package io.homeroom.marketplace.review;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.review.Review.State;
import io.homeroom.platform.web.paging.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Reviews {
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;

  Reviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False: the author has written one of this product already. */
  boolean add(Review review) {
    var author = review.author();
    return jdbc.sql(
                """
                insert into review (id, product_id, author_id, family_id, by_child, age_group,
                  stars, text, state, written_at)
                values (:id, :product, :author, :family, :child, :age, :stars, :text, :state, :at)
                on conflict (product_id, author_id) do nothing
                """)
            .param("id", review.id().value())
            .param("product", review.product().value())
            .param("author", author.person())
            .param("family", author.family())
            .param("child", author.child())
            .param("age", nameOf(author.ageGroup()), Types.VARCHAR)
            .param("stars", review.stars())
            .param("text", review.text(), Types.VARCHAR)
            .param("state", review.state().name())
            .param("at", Timestamp.from(review.writtenAt()))
            .update()
        == 1;
  }

  /** Keeps the review from changing until the transaction ends. */
  Optional<Review> lock(ReviewId id) {
    return jdbc.sql("select * from review where id = ? for update")
        .param(id.value())
        .query((row, _) -> review(row))
        .optional();
  }

  Optional<Review> lockOf(UUID author, ProductId product) {
    return jdbc.sql("select * from review where author_id = ? and product_id = ? for update")
        .params(author, product.value())
        .query((row, _) -> review(row))
        .optional();
  }

  Optional<Review> of(UUID author, ProductId product) {
    return jdbc.sql("select * from review where author_id = ? and product_id = ?")
        .params(author, product.value())
        .query((row, _) -> review(row))
        .optional();
  }

  List<Review> lockAllOf(UUID author) {
    return jdbc.sql("select * from review where author_id = ? order by product_id for update")
        .param(author)
        .query((row, _) -> review(row))
        .list();
  }

  /** The newest first. */
  List<Review> shown(ProductId product, Cursor cursor) {
    return jdbc.sql(
            """
            select * from review where product_id = ? and state = 'SHOWN' and id < ?
            order by id desc limit ?
            """)
        .params(product.value(), place(cursor), cursor.fetchSize())
        .query((row, _) -> review(row))
        .list();
  }

  /** What waits for the parents of a family. */
  List<Review> waiting(UUID family, Cursor cursor) {
    return jdbc.sql(
            """
            select * from review where family_id = ? and state = 'WAITING' and id < ?
            order by id desc limit ?
            """)
        .params(family, place(cursor), cursor.fetchSize())
        .query((row, _) -> review(row))
        .list();
  }

  void write(Review review) {
    jdbc.sql(
            """
            update review set stars = :stars, text = :text, age_group = :age, state = :state,
              written_at = :at, version = :version where id = :id
            """)
        .param("stars", review.stars())
        .param("text", review.text(), Types.VARCHAR)
        .param("age", nameOf(review.author().ageGroup()), Types.VARCHAR)
        .param("state", review.state().name())
        .param("at", Timestamp.from(review.writtenAt()))
        .param("version", review.version())
        .param("id", review.id().value())
        .update();
  }

  void become(ReviewId id, State state) {
    jdbc.sql("update review set state = ? where id = ?").params(state.name(), id.value()).update();
  }

  void remove(ReviewId id) {
    jdbc.sql("delete from review where id = ?").param(id.value()).update();
  }

  private static UUID place(Cursor cursor) {
    return cursor.after(UUID::fromString).orElse(LATEST);
  }

  private static @Nullable String nameOf(@Nullable AgeGroup group) {
    return group == null ? null : group.name();
  }

  static Review review(ResultSet row) throws SQLException {
    var age = row.getString("age_group");
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        new ProductId(row.getObject("product_id", UUID.class)),
        new Author(
            row.getObject("author_id", UUID.class),
            row.getObject("family_id", UUID.class),
            row.getBoolean("by_child"),
            age == null ? null : AgeGroup.valueOf(age)),
        row.getInt("stars"),
        row.getString("text"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("written_at").toInstant(),
        row.getLong("version"));
  }
}
