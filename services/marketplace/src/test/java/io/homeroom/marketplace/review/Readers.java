package io.homeroom.marketplace.review;

import io.homeroom.marketplace.Family;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.purchase.Line;
import io.homeroom.marketplace.shipping.Recipient;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Families of whom each member has bought a product, and what they say of it. */
@TestComponent
public class Readers {
  private final People people;
  private final Fulfilling fulfilling;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;

  Readers(People people, Fulfilling fulfilling, TransactionTemplate transactions, JdbcClient jdbc) {
    this.people = people;
    this.fulfilling = fulfilling;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  Family of(ProductId product) {
    var family = people.family();
    var child = family.child();
    give(product, new Recipient(family.parentId(), child.family(), null));
    give(product, new Recipient(child.id(), child.family(), child.id()));
    return family;
  }

  private void give(ProductId product, Recipient recipient) {
    var line = new Line(product, ProductKind.DIGITAL, UUID.randomUUID(), 1);
    transactions.executeWithoutResult(
        _ -> fulfilling.fulfil("order:" + UUID.randomUUID(), recipient, List.of(line)));
  }

  static String reviewsOf(ProductId product) {
    return "/api/store/products/" + product.value() + "/reviews";
  }

  static Answer write(Client author, ProductId product, int stars) {
    return author.put(
        reviewsOf(product) + "/mine", Map.of("stars", stars, "text", "Good paper"), null);
  }

  static String idOf(Answer written) {
    return written.expect(200).json().at("/review/reviewId").asString();
  }

  /** As it was written first. */
  static Answer approve(Client parent, String review, boolean approved) {
    return approve(parent, review, approved, "\"1\"");
  }

  static Answer approve(Client parent, String review, boolean approved, @Nullable String seen) {
    var path = "/api/store/reviews/" + review + "/approval";
    return parent.put(path, Map.of("shown", approved), seen);
  }

  /** Somebody else reports a review. */
  Answer report(String review) {
    var path = "/api/store/reviews/" + review + "/reports";
    return people.parent().post(path, Map.of("reason", "rude"));
  }

  /** As it was written first. */
  Answer moderate(String review, boolean hidden) {
    return moderate(review, hidden, "\"1\"");
  }

  Answer moderate(String review, boolean hidden, @Nullable String seen) {
    var path = "/api/admin/store/reviews/" + review + "/moderation";
    return people.moderator().put(path, Map.of("hidden", hidden), seen);
  }

  /** How many reviews everybody sees. */
  int shown(ProductId product) {
    var seen = people.parent().get(reviewsOf(product) + "?limit=100").expect(200).json();
    return seen.path("items").size();
  }

  /**
   * What the product's page says, as "stars in sum / reviews", having checked it by the reviews.
   */
  String opinion(ProductId product) {
    var kept = sum("select stars, reviews from opinion where product_id = ?", product);
    var counted =
        sum(
            """
            select coalesce(sum(stars), 0) as stars, count(*) as reviews from review
            where state = 'SHOWN' and product_id = ?
            """,
            product);
    if (!kept.equals(counted)) {
      throw new AssertionError("Kept " + kept + ", counted " + counted);
    }
    return kept;
  }

  private String sum(String sql, ProductId product) {
    return jdbc.sql(sql)
        .param(product.value())
        .query((row, _) -> row.getLong("stars") + " / " + row.getLong("reviews"))
        .optional()
        .orElse("0 / 0");
  }
}
