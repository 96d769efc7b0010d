package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.JsonColumns;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.listing.description.CategoryUnknown;
import io.homeroom.marketplace.catalogue.listing.description.Words;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a product into its tables, new or changed. Who changes one has locked it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WritingProduct {
  private final JdbcClient jdbc;
  private final JsonColumns json;

  WritingProduct(JdbcClient jdbc, JsonColumns json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * Writes it down.
   *
   * @param slug by which Homeroom knows one that comes with it
   * @throws CategoryUnknown if it belongs to none
   */
  void write(Product product, @Nullable String slug) {
    requireKnown(product.listing().category());
    var listing = product.listing();
    jdbc.sql(
            """
            insert into product (id, slug, supplier_id, category_id, kind, lesson, titles,
              descriptions, price_minor, price_currency, price_points, min_age, max_age, specs,
              image_id, state, shop_open, withdrawn_reason, version, created_at)
            values (:id, :slug, :supplier, :category, :kind, :lesson, :titles::jsonb,
              :descriptions::jsonb, :minor, :currency, :points, :minAge, :maxAge, :specs::jsonb,
              :image, :state, :shopOpen, :reason, :version, :at)
            on conflict (id) do update set category_id = excluded.category_id,
              kind = excluded.kind, lesson = excluded.lesson, titles = excluded.titles,
              descriptions = excluded.descriptions, price_minor = excluded.price_minor,
              price_currency = excluded.price_currency, price_points = excluded.price_points,
              min_age = excluded.min_age, max_age = excluded.max_age, specs = excluded.specs,
              image_id = excluded.image_id, state = excluded.state, shop_open = excluded.shop_open,
              withdrawn_reason = excluded.withdrawn_reason, version = excluded.version
            """)
        .param("id", product.id().value())
        .param("slug", slug)
        .param("supplier", product.supplier())
        .param("category", listing.category().value())
        .param("kind", listing.kind().name())
        .param("lesson", listing.lesson())
        .param("titles", json.write(Words.titles(listing.words())))
        .param("descriptions", json.write(Words.descriptions(listing.words())))
        .param("minor", listing.price().money().minor())
        .param("currency", listing.price().money().currency().getCurrencyCode())
        .param("points", listing.price().points())
        .param("minAge", listing.ages().min())
        .param("maxAge", listing.ages().max())
        .param("specs", json.write(listing.specs()))
        .param("image", product.image())
        .param("state", product.state().name())
        .param("shopOpen", product.shopOpen())
        .param("reason", product.withdrawnReason())
        .param("version", product.version())
        .param("at", Timestamp.from(product.createdAt()))
        .update();
    writeContent(product);
  }

  private void writeContent(Product product) {
    var bodies = Words.bodies(product.listing().words());
    if (bodies.isEmpty()) {
      jdbc.sql("delete from product_content where product_id = ?")
          .param(product.id().value())
          .update();
    } else {
      jdbc.sql(
              """
              insert into product_content (product_id, texts) values (?, ?::jsonb)
              on conflict (product_id) do update set texts = excluded.texts
              """)
          .params(product.id().value(), json.write(bodies))
          .update();
    }
  }

  private void requireKnown(CategoryId category) {
    var known =
        jdbc.sql("select 1 from category where id = ?")
            .param(category.value())
            .query(Integer.class)
            .optional();
    if (known.isEmpty()) {
      throw new CategoryUnknown();
    }
  }
}
