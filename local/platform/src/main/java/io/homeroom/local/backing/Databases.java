package io.homeroom.local.backing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database and a user of the same name for each service, closed to the other users. */
final class Databases {

  private final String url;
  private final String password;

  Databases(int port, String password) {
    this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    this.password = password;
  }

  /** The name and the password consist of letters and digits: neither can end its quotes. */
  void ensure(String name, String userPassword) throws IOException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", password);
        Statement statement = connection.createStatement()) {
      String verb = exists(connection, "pg_roles where rolname", name) ? "ALTER" : "CREATE";
      statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, name, userPassword));
      if (!exists(connection, "pg_database where datname", name)) {
        statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
      }
      statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    } catch (SQLException e) {
      throw new IOException("The database " + name + " could not be made", e);
    }
  }

  private static boolean exists(Connection connection, String tableAndColumn, String name)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from " + tableAndColumn + " = ?")) {
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
