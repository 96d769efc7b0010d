package io.homeroom.payments.invoice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All invoices that have been paid. */
@Repository
public class Invoices {
  private final JdbcClient jdbc;

  Invoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String id, UUID family) {
    jdbc.sql("insert into invoice (id, family_id) values (?, ?) on conflict (id) do nothing")
        .params(id, family)
        .update();
  }

  /** Whether there is such an invoice. */
  boolean paidBy(String id, String payment) {
    return jdbc.sql("update invoice set payment_id = ? where id = ?").params(payment, id).update()
        == 1;
  }

  /** Whether a payment at the provider was for an invoice. */
  public boolean knows(String payment) {
    return of(payment).isPresent();
  }

  Optional<Invoice> of(String payment) {
    return jdbc.sql("select id, family_id from invoice where payment_id = ?")
        .param(payment)
        .query(Invoice.class)
        .optional();
  }
}
