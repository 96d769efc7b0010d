package io.homeroom.bench.gateway;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the store keeps what it sells: its database, since no supplier has as much as we order. */
record Shelf(Path secrets, String port) {

  /** One product of the shelves for a point, and more of it than anybody can order. */
  String cheapAndPlenty() throws IOException, SQLException {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets)) {
      passwords.load(reader);
    }
    try (var store =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/marketplace",
                "marketplace",
                passwords.getProperty("postgres.marketplace.password"));
        var statement = store.createStatement();
        var found =
            statement.executeQuery(
                """
                with cheap as (
                  update product set price_points = 1
                  where id = (select product_id from stock order by product_id limit 1)
                  returning id)
                update stock set on_hand = 1000000 from cheap where product_id = cheap.id
                returning product_id
                """)) {
      found.next();
      return found.getString(1);
    }
  }
}
