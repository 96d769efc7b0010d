package io.homeroom.booking.credit.monthly;

import com.fasterxml.uuid.Generators;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The months of packages as purchases, each once for its invoice. */
@Repository
class Months {
  private final JdbcClient jdbc;

  Months(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A month of which nothing was told before; whether that is so. */
  boolean add(MonthlyPackage monthly, Month month) {
    return jdbc.sql(
                """
                insert into credit_purchase (id, call, question, package_id, course_id, family_id, person_id, credits,
                  minor, currency, until, begun_at, monthly_id, invoice_id)
                values (:id, :call, '', :package, :course, :family, :person, :credits, :minor, :currency, :at, :at,
                  :monthly, :invoice)
                on conflict (invoice_id) do nothing
                """)
            .param("id", Generators.timeBasedEpochRandomGenerator().generate())
            .param("call", "month:" + month.invoice())
            .param("package", monthly.content().id())
            .param("course", monthly.content().course().value())
            .param("family", monthly.family())
            .param("person", monthly.person())
            .param("credits", monthly.content().credits())
            .param("minor", month.minor())
            .param("currency", monthly.content().price().currency().getCurrencyCode())
            .param("at", Timestamp.from(month.at()))
            .param("monthly", monthly.id())
            .param("invoice", month.invoice())
            .update()
        == 1;
  }

  /** The purchase that a month is, if it was told. */
  Optional<UUID> purchase(Month month) {
    return jdbc.sql("select id from credit_purchase where invoice_id = ?")
        .param(month.invoice())
        .query(UUID.class)
        .optional();
  }
}
