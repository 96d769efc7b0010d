package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Head;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals the head for the first time, once in a database's life: a head that is gone later was
 * removed. In Java, since the key is not in the database.
 */
@Component
class SealingHead implements JavaMigration {
  private final ActivityKeys keys;

  SealingHead(ActivityKeys keys) {
    this.keys = keys;
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("086");
  }

  @Override
  public String getDescription() {
    return "seal the head of activity";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    try (var newest = connection.createStatement().executeQuery(HeadTable.NEWEST);
        var insert =
            connection.prepareStatement(
                "insert into activity_head (sequence, mac, key_id, seal) values (?, ?, ?, ?)")) {
      var sealed =
          keys.seal(
              newest.next()
                  ? new Head(newest.getLong("sequence"), newest.getString("mac"))
                  : Head.BEGINNING);
      insert.setLong(1, sealed.head().sequence());
      insert.setString(2, sealed.head().mac());
      insert.setString(3, sealed.keyId());
      insert.setString(4, sealed.seal());
      insert.executeUpdate();
    }
  }
}
