package io.homeroom.platform.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOffExecution;

class RetriesTests {

  private final Retries retries =
      new Retries(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)));

  @Test
  void waitsAsSetAndThenGivesUp() {
    var waits = retries.after(new IllegalStateException()).start();

    assertThat(waits.nextBackOff()).isEqualTo(1000);
    assertThat(waits.nextBackOff()).isEqualTo(2000);
    assertThat(waits.nextBackOff()).isEqualTo(BackOffExecution.STOP);
  }

  @Test
  void neverGivesUpWhileTheStoreIsAway() {
    assertThat(givesUpAfterThree(new CannotCreateTransactionException("no connection"))).isFalse();
    assertThat(givesUpAfterThree(wrapped(new SQLException("gone", "08006")))).isFalse();
    assertThat(givesUpAfterThree(wrapped(new SQLException("shutting down", "57P01")))).isFalse();
  }

  @Test
  void givesUpOnOtherFaultsOfTheDatabase() {
    assertThat(givesUpAfterThree(wrapped(new SQLException("unique", "23505")))).isTrue();
    assertThat(givesUpAfterThree(wrapped(new SQLException("unknown")))).isTrue();
  }

  private static Exception wrapped(SQLException cause) {
    return new IllegalStateException(cause);
  }

  private boolean givesUpAfterThree(Exception failure) {
    var waits = retries.after(failure).start();
    waits.nextBackOff();
    waits.nextBackOff();
    return waits.nextBackOff() == BackOffExecution.STOP;
  }
}
