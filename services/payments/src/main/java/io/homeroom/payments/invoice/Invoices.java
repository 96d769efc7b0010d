package io.homeroom.payments.invoice;

import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All invoices that have been paid. */
@Repository
public class Invoices {
  private final JdbcClient jdbc;

  Invoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is new. */
  boolean add(Invoice invoice) {
    return jdbc.sql(
                """
                insert into invoice (id, family_id, minor, supplier_id, payable_minor)
                values (:id, :family, :minor, :supplier, :payable) on conflict (id) do nothing
                """)
            .param("id", invoice.id())
            .param("family", invoice.familyId())
            .param("minor", invoice.minor())
            .param("supplier", invoice.supplierId(), Types.OTHER)
            .param("payable", invoice.payableMinor())
            .update()
        == 1;
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
    return jdbc.sql(
            """
            select id, family_id, minor, supplier_id, payable_minor from invoice
            where payment_id = ?
            """)
        .param(payment)
        .query(Invoice.class)
        .optional();
  }
}
