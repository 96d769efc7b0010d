package io.homeroom.platform.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;

/** One Postgres per JVM, one database per application context. */
public final class PostgresServer implements TestResource {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private static final class Shared {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The JDBC address of a new, empty database; user {@code postgres}, no password. */
  public static String newDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    try (var connection = Shared.POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not create database " + name, e);
    }
    return Shared.POSTGRES.getJdbcUrl("postgres", name);
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context,
        Map.of(
            "spring.datasource.url", newDatabase(),
            "spring.datasource.username", "postgres",
            "spring.datasource.password", "postgres",
            "spring.datasource.hikari.minimum-idle", "1"));
  }
}
