package io.homeroom.bench.gateway;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** The tables of a service, and the same beside them for pgbench, made by the same migrations. */
record Beside(String database, String port, String password, String operatorsPassword) {
  static final String SCHEMA = "beside";

  static Beside of(String service, Path secrets, String port) throws IOException {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets)) {
      passwords.load(reader);
    }
    return new Beside(
        service,
        port,
        passwords.getProperty("postgres." + service + ".password"),
        passwords.getProperty("postgres.password"));
  }

  void migrate() {
    Flyway.configure()
        .dataSource(url(SCHEMA), database, password)
        .defaultSchema(SCHEMA)
        .locations(
            "filesystem:services/" + database + "/src/main/resources/db/migration",
            "filesystem:platform/web/src/main/resources/db/platform",
            "filesystem:platform/messaging/src/main/resources/db/platform",
            "filesystem:platform/families/src/main/resources/db/platform")
        .load()
        .migrate();
  }

  Connection own() throws SQLException {
    return DriverManager.getConnection(url("public," + SCHEMA), database, password);
  }

  Connection beside() throws SQLException {
    return DriverManager.getConnection(url(SCHEMA + ",public"), database, password);
  }

  /** Has all that was stored written to disk, so that nobody who is measured waits for it. */
  void settle() throws SQLException {
    String postgres = "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port);
    try (var operator = DriverManager.getConnection(postgres, "postgres", operatorsPassword)) {
      execute(operator, "checkpoint");
    }
  }

  static void execute(Connection schema, String sql) throws SQLException {
    try (var statement = schema.createStatement()) {
      statement.execute(sql);
    }
  }

  private String url(String schemas) {
    return "jdbc:postgresql://127.0.0.1:%s/%s?currentSchema=%s".formatted(port, database, schemas);
  }
}
