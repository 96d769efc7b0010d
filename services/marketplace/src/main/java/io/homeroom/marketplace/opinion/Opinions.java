package io.homeroom.marketplace.opinion;

import io.homeroom.marketplace.catalogue.ProductId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps opinions equal to the reviews shown, in the transaction that shows or hides one. Changes
 * are added by the database, so that none is lost between two who review at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Opinions {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Opinions(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  public void add(ProductId product, int stars) {
    change(product, stars, 1);
  }

  public void remove(ProductId product, int stars) {
    change(product, -stars, -1);
  }

  private void change(ProductId product, int stars, int reviews) {
    jdbc.sql(
            "insert into opinion (product_id, stars, reviews) values (?, 0, 0) on conflict do nothing")
        .param(product.value())
        .update();
    jdbc.sql("update opinion set stars = stars + ?, reviews = reviews + ? where product_id = ?")
        .params(stars, reviews, product.value())
        .update();
    events.publishEvent(new OpinionChanged(product));
  }
}
