package io.homeroom.marketplace.opinion;

import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is thought of products. */
@Component
public class SeeingOpinions {
  private final JdbcClient jdbc;

  SeeingOpinions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Opinion of(ProductId product) {
    return of(List.of(product)).getOrDefault(product, Opinion.NONE);
  }

  /** Of those that have reviews. */
  public Map<ProductId, Opinion> of(Collection<ProductId> products) {
    return jdbc
        .sql("select * from opinion where reviews > 0 and product_id = any (?)")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    new ProductId(row.getObject("product_id", UUID.class)),
                    new Opinion(row.getLong("stars"), row.getLong("reviews"))))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
