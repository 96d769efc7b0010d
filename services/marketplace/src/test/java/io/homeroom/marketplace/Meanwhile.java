package io.homeroom.marketplace;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions of which one waits for the other. */
@TestComponent
public class Meanwhile {
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;

  Meanwhile(TransactionTemplate transactions, JdbcClient jdbc) {
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /** Locks something, goes on as soon as the other one waits for it, and lets that end. */
  public void waits(Runnable locking, Runnable other, Runnable goingOn) {
    transactions
        .execute(
            _ -> {
              locking.run();
              var ended =
                  CompletableFuture.runAsync(
                      () -> transactions.executeWithoutResult(_ -> other.run()));
              await().pollInSameThread().until(() -> ended.isDone() || isWaitedFor());
              goingOn.run();
              return ended;
            })
        .join();
  }

  private boolean isWaitedFor() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_locks
              where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
            """)
        .query(Boolean.class)
        .single();
  }
}
