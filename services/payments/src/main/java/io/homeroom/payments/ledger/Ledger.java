package io.homeroom.payments.ledger;

import com.fasterxml.uuid.Generators;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries and their postings. Balances are what postings sum to: a kept one of the clearing account
 * would be a row that every payment waits for.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {
  private final JdbcClient jdbc;

  Ledger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it was written by this call, and not before. */
  boolean write(Entry entry) {
    var begun =
        jdbc.sql(
                """
                insert into ledger_entry (id, kind, reference, currency, occurred_at)
                values (?, ?, ?, ?, ?) on conflict (reference) do nothing
                """)
            .params(
                entry.id(),
                entry.kind(),
                entry.reference(),
                entry.currency(),
                Timestamp.from(entry.occurredAt()))
            .update();
    if (begun == 0) {
      return false;
    }
    for (var posting : entry.postings()) {
      jdbc.sql(
              """
              insert into ledger_posting (entry_id, account_id, currency, minor)
              values (?, ?, ?, ?)
              """)
          .params(entry.id(), account(posting, entry.currency()), entry.currency(), posting.minor())
          .update();
    }
    return true;
  }

  boolean has(String reference) {
    return jdbc.sql("select count(*) from ledger_entry where reference = ?")
            .param(reference)
            .query(Long.class)
            .single()
        > 0;
  }

  private UUID account(Posting posting, String currency) {
    jdbc.sql(
            """
            insert into ledger_account (id, kind, owner_id, currency) values (?, ?, ?, ?)
            on conflict (kind, owner_id, currency) do nothing
            """)
        .params(
            Generators.timeBasedEpochRandomGenerator().generate(),
            posting.kind().name(),
            posting.owner(),
            currency)
        .update();
    return jdbc.sql(
            "select id from ledger_account where kind = ? and owner_id = ? and currency = ?")
        .params(posting.kind().name(), posting.owner(), currency)
        .query(UUID.class)
        .single();
  }
}
