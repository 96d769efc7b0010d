package io.homeroom.progress.points.ledger;

import com.fasterxml.uuid.Generators;
import io.homeroom.progress.points.balance.Balance;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entries, their postings, and each account's balance.
 *
 * <p>Accounts are locked in the order of their kinds, so that no two entries wait for each other. A
 * constraint of the database holds each entry to a sum of zero and each balance above zero.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {
  private static final String REFUSED = "REFUSED";

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final WritingEntry writing;

  Ledger(JdbcClient jdbc, Accounts accounts, WritingEntry writing) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.writing = writing;
  }

  /**
   * Writes an entry, or finds that it has been written. Of many who write the same reference one
   * does, and the others wait until it is committed.
   *
   * @return what the first of its accounts has then, if it was written by this call
   * @throws NotEnoughPoints if an account would fall below zero, or this has been refused for good
   * @throws ReferenceTaken if what was written under the reference is something else
   */
  public Optional<Balance> write(Entry entry) {
    var written = writing.write(entry);
    if (!written.isWritten()) {
      requireSame(entry);
      return Optional.empty();
    }
    return Optional.of(written.complete() ? written.balance() : finished(entry, written));
  }

  /** An account is not there yet, or has too little. */
  private Balance finished(Entry entry, WritingEntry.Written written) {
    if (!written.first()) {
      accounts.post(entry, entry.first());
    }
    accounts.post(entry, entry.second());
    return accounts.of(entry.first().kind(), entry.first().owner());
  }

  /**
   * Refuses for good what is asked for under the reference.
   *
   * @return whether nothing had been settled under it before
   */
  public boolean refuse(String reference, Instant at) {
    return begin(nextId(), REFUSED, reference, at);
  }

  public Optional<List<Movement>> movementsOf(String reference) {
    var found =
        jdbc.sql(
                """
                select a.kind, a.owner_id as owner, p.amount
                from points_entry e
                join points_posting p on p.entry_id = e.id
                join points_account a on a.id = p.account_id
                where e.reference = ?
                """)
            .param(reference)
            .query(Movement.class)
            .list();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private void requireSame(Entry entry) {
    var written =
        jdbc.sql("select kind from points_entry where reference = ?")
            .param(entry.reference())
            .query(String.class)
            .single();
    if (written.equals(REFUSED)) {
      throw new NotEnoughPoints();
    }
    var movements = movementsOf(entry.reference()).map(Set::copyOf).orElse(Set.of());
    if (!entry.kind().name().equals(written) || !movements.equals(Set.copyOf(entry.movements()))) {
      throw new ReferenceTaken();
    }
  }

  private boolean begin(UUID id, String kind, String reference, Instant at) {
    return jdbc.sql(
                """
                insert into points_entry (id, kind, reference, occurred_at) values (?, ?, ?, ?)
                on conflict (reference) do nothing
                """)
            .params(id, kind, reference, Timestamp.from(at))
            .update()
        == 1;
  }

  private static UUID nextId() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }
}
