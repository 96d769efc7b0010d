package io.homeroom.payments.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What we have put down, as it is compared. */
@Repository
@Transactional(readOnly = true)
class Books {
  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> paid(String paymentId) {
    return amount("select paid_minor from checkout where payment_id = ?", paymentId);
  }

  Optional<Long> givenBack(String refundId) {
    return amount("select minor from refund where provider_id = ? and state = 'DONE'", refundId);
  }

  private Optional<Long> amount(String sql, String id) {
    return jdbc.sql(sql).param(id).query(Long.class).optional();
  }

  /** Entries whose debits are not their credits: the database allows none. */
  List<UUID> unbalanced() {
    return jdbc.sql("select entry_id from ledger_posting group by 1 having sum(minor) <> 0")
        .query((row, _) -> row.getObject("entry_id", UUID.class))
        .list();
  }
}
