package io.homeroom.identity;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who want something of the same person at the same moment. */
@TestComponent
public class Meeting {
  private final PersonLock people;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Meeting(PersonLock people, JdbcClient jdbc, TransactionTemplate transactions) {
    this.people = people;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * Does something in a person's turn, once another has come as far as they come meanwhile.
   *
   * @return what becomes of the other
   */
  public <T> T inTheTurnOf(PersonId person, Callable<T> other, Runnable first) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<T> coming =
          Objects.requireNonNull(
              transactions.execute(
                  status -> {
                    people.take(person);
                    var comer = threads.submit(other);
                    Awaitility.await().until(() -> comer.isDone() || somebodyWaits());
                    first.run();
                    return comer;
                  }));
      return coming.get();
    }
  }

  /** Whether nobody has locked the rows. */
  public void requireFree(String table, PersonId person) {
    jdbc.sql("select 1 from " + table + " where person_id = ? for update nowait")
        .param(person.value())
        .query()
        .listOfRows();
  }

  public boolean somebodyWaits() {
    return jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single()
        > 0;
  }
}
