package io.homeroom.progress.points;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts with their balances, each opened by its first movement. */
@Repository
class Accounts {
  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Balance ofChild(UUID child) {
    return of(AccountKind.CHILD, child);
  }

  Balance ofParents(UUID family) {
    return of(AccountKind.FAMILY, family);
  }

  private Balance of(AccountKind kind, UUID owner) {
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
   * Changes a balance and keeps the account locked until the transaction ends.
   *
   * @return the account's id
   * @throws NotEnoughPoints if it would fall below zero
   */
  UUID move(Movement movement, EntryKind kind) {
    return changed(movement, kind)
        .or(
            () -> {
              open(movement);
              return changed(movement, kind);
            })
        .orElseThrow(NotEnoughPoints::new);
  }

  private Optional<UUID> changed(Movement movement, EntryKind kind) {
    return jdbc.sql(
            """
            update points_account
            set balance = balance + :amount, earned = earned + :earned, version = version + 1
            where kind = :kind and owner_id = :owner and (kind = 'ISSUED' or balance + :amount >= 0)
            returning id
            """)
        .param("amount", movement.amount())
        .param("earned", kind == EntryKind.EARNED ? Math.max(0, movement.amount()) : 0)
        .param("kind", movement.kind().name())
        .param("owner", movement.owner())
        .query(UUID.class)
        .optional();
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
