package io.homeroom.identity.activity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.IdentityApplication;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two replicas that append to one log. */
@WholeService
class ConcurrentActivityIT {
  private static final int THREADS = 50;
  private static final int EACH = 4;

  @Autowired ActivityLog log;
  @Autowired TransactionTemplate transactions;
  @Autowired VerifyingLog verifying;
  @Autowired JdbcClient jdbc;
  @Autowired ConfigurableEnvironment environment;

  @Test
  void keepOneChainWithoutGaps() throws Exception {
    long before = entries();
    try (var other = anotherReplica();
        var threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        boolean here = i % 2 == 0;
        boolean rolledBack = i % 5 == 0;
        work.add(
            () -> {
              append(
                  here ? log : other.getBean(ActivityLog.class),
                  here ? transactions : other.getBean(TransactionTemplate.class),
                  rolledBack);
              return null;
            });
      }
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }

    assertThat(verifying.verify().findings()).isEmpty();
    assertThat(entries() - before).isEqualTo(EACH * THREADS * 4L / 5);
  }

  private static void append(
      ActivityLog log, TransactionTemplate transactions, boolean rolledBack) {
    for (int i = 0; i < EACH; i++) {
      transactions.executeWithoutResult(
          status -> {
            log.record(Activity.of(Action.CHANGE_CHILD, UUID.randomUUID()).detailed("at-once"));
            if (rolledBack) {
              status.setRollbackOnly();
            }
          });
    }
  }

  private ConfigurableApplicationContext anotherReplica() {
    var same = new StandardEnvironment();
    environment.getPropertySources().stream()
        .filter(source -> source.getName().startsWith("test resources"))
        .forEach(same.getPropertySources()::addFirst);
    return new SpringApplicationBuilder(IdentityApplication.class)
        .environment(same)
        .run("--server.port=0");
  }

  private long entries() {
    return jdbc.sql("select count(*) from activity where detail = 'at-once'")
        .query(Long.class)
        .single();
  }
}
