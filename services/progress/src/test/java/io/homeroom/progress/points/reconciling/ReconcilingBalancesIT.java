package io.homeroom.progress.points.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.points.MovingPoints;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgressTest
@ExtendWith(OutputCaptureExtension.class)
class ReconcilingBalancesIT {
  @Autowired MovingPoints points;
  @Autowired Reconciliation reconciliation;
  @Autowired MeterRegistry meters;
  @Autowired JdbcClient jdbc;

  private final Child child = new Child(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void tellsOfAnAccountThatIsNotWhatWasPosted(CapturedOutput output) {
    var reconciling = new ReconcilingBalances(reconciliation, meters);
    points.earn(child, 10, "test:" + UUID.randomUUID());
    points.spend(child, 4, "test:" + UUID.randomUUID());
    reconciling.reconcile();
    assertThat(reconciliation.wrongAccounts()).isEmpty();
    assertThat(reconciliation.wrongEntries()).isEmpty();

    for (var column : new String[] {"balance", "earned"}) {
      falsify(column, 1);
      reconciling.reconcile();
      assertThat(reconciliation.wrongAccounts()).hasSize(1);
      assertThat(output).contains("do not balance");
      falsify(column, -1);
    }
    reconciling.reconcile();
    assertThat(output).contains("All balances are what was posted");
  }

  private void falsify(String column, int by) {
    jdbc.sql("update points_account set %1$s = %1$s + ? where owner_id = ?".formatted(column))
        .params(by, child.id())
        .update();
  }
}
