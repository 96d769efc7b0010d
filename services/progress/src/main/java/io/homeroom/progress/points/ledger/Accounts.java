package io.homeroom.progress.points.ledger;

import com.fasterxml.uuid.Generators;
import io.homeroom.progress.points.balance.Balance;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts with their balances, each opened by its first movement. */
@Repository
public class Accounts {
  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Balance ofChild(UUID child) {
    return of(AccountKind.CHILD, child);
  }

  public Balance ofParents(UUID family) {
    return of(AccountKind.FAMILY, family);
  }

  Balance of(AccountKind kind, UUID owner) {
    return jdbc.sql(
            """
            select balance as points, earned, version from points_account
            where kind = ? and owner_id = ?
            """)
        .params(kind.name(), owner)
        .query(Balance.class)
        .optional()
        .orElse(Balance.NOTHING);
  }

  /**
   * Posts a movement of an entry: changes the balance and keeps the account locked until the
   * transaction ends.
   *
   * @throws NotEnoughPoints if it would fall below zero
   */
  void post(Entry entry, Movement movement) {
    if (posted(entry, movement)) {
      return;
    }
    open(movement);
    if (!posted(entry, movement)) {
      throw new NotEnoughPoints();
    }
  }

  private boolean posted(Entry entry, Movement movement) {
    return jdbc.sql(
                """
                with account as (
                  update points_account
                  set balance = balance + :amount, earned = earned + :earned, version = version + 1
                  where kind = :kind and owner_id = :owner
                    and (kind = 'ISSUED' or balance + :amount >= 0)
                  returning id)
                insert into points_posting (entry_id, account_id, amount)
                select :entry, id, :amount from account
                """)
            .param("amount", movement.amount())
            .param("earned", entry.earnedBy(movement))
            .param("kind", movement.kind().name())
            .param("owner", movement.owner())
            .param("entry", entry.id())
            .update()
        == 1;
  }

  private void open(Movement movement) {
    jdbc.sql(
            """
            insert into points_account (id, kind, owner_id) values (?, ?, ?)
            on conflict (kind, owner_id) do nothing
            """)
        .params(
            Generators.timeBasedEpochRandomGenerator().generate(),
            movement.kind().name(),
            movement.owner())
        .update();
  }
}
