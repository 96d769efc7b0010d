package io.homeroom.platform.messaging.backing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** A fresh database with the tables of messaging. */
public record Database(String url) implements JdbcConnectionDetails {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static Database fresh() {
    return freshOn(Server.POSTGRES.getPort());
  }

  /** On the Postgres that listens there, as user postgres. */
  public static Database freshOn(int port) {
    var name = "messaging" + NUMBER.incrementAndGet();
    new Database(urlOf(port, "postgres")).sql().execute("create database " + name);
    var database = new Database(urlOf(port, name));
    Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:db/platform")
        .load()
        .migrate();
    return database;
  }

  private static String urlOf(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public DataSource dataSource() {
    var dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(getUsername());
    return dataSource;
  }

  public JdbcTemplate sql() {
    return new JdbcTemplate(dataSource());
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  @Override
  public String getPassword() {
    return "postgres";
  }

  @Override
  public String getJdbcUrl() {
    return url;
  }
}
