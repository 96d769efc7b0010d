package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class RelayOrderIT {

  private static final int THREADS = 8;
  private static final int CHANGES = 100;
  private static final int AGGREGATES = 5;

  private final Playground playground = new Playground();

  @AfterEach
  void close() {
    playground.close();
  }

  @Test
  void keepsOrderOfEachKeyWhenTransactionsLockTheirAggregateFirst() {
    playground.sql.execute("create table aggregate (id int primary key, version int not null)");
    playground.sql.execute(
        "insert into aggregate select i, 0 from generate_series(0, " + (AGGREGATES - 1) + ") i");
    playground.startRelay();

    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      IntStream.range(0, THREADS).forEach(t -> threads.execute(() -> changeAggregates(t)));
    }

    try (var reader = playground.reader()) {
      reader.await(THREADS * CHANGES);
      for (var aggregate = 0; aggregate < AGGREGATES; aggregate++) {
        assertThat(reader.valuesOf("" + aggregate).stream().map(Integer::valueOf))
            .isSorted()
            .hasSize(THREADS * CHANGES / AGGREGATES);
      }
    }
  }

  private void changeAggregates(int seed) {
    var dataSource = singleConnection();
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    for (var change = 0; change < CHANGES; change++) {
      var aggregate = (seed + change) % AGGREGATES;
      transaction.executeWithoutResult(_ -> change(new JdbcTemplate(dataSource), aggregate));
    }
    dataSource.destroy();
  }

  private SingleConnectionDataSource singleConnection() {
    return new SingleConnectionDataSource(playground.database.url(), "postgres", "", true);
  }

  private void change(JdbcTemplate sql, int aggregate) {
    var version =
        sql.queryForObject(
            "update aggregate set version = version + 1 where id = ? returning version",
            Integer.class,
            aggregate);
    Playground.insert(sql, playground.topic, "" + aggregate, "" + version);
  }

  @Test
  void bringsSmallerIdThatWasCommittedLater() throws SQLException {
    playground.startRelay();
    try (var slow = playground.database.dataSource().getConnection();
        var reader = playground.reader()) {
      slow.setAutoCommit(false);
      Playground.insert(
          new JdbcTemplate(new SingleConnectionDataSource(slow, true)),
          playground.topic,
          "slow",
          "first id");
      playground.insert(playground.topic, "quick", "second id");
      assertThat(reader.await(1).getFirst().value()).isEqualTo("second id");

      slow.commit();

      assertThat(reader.await(2).getLast().value()).isEqualTo("first id");
    }
  }
}
