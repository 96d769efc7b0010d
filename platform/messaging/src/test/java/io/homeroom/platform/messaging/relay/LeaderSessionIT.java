package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.messaging.backing.Database;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

class LeaderSessionIT {

  private final Database database = Database.fresh();

  @ParameterizedTest
  @CsvSource({
    "tcp_keepalives_idle, 1",
    "tcp_keepalives_interval, 1",
    "tcp_keepalives_count, 3",
    "tcp_user_timeout, 4000"
  })
  void letsTheServerNoticeVanishedClientWithinFiveSeconds(String setting, String value)
      throws SQLException {
    try (var session = new LeaderSession(database)) {
      var inForce = session.outbox().sql().queryForObject("show " + setting, String.class);
      assertThat(inForce).isEqualTo(value);
    }
  }

  @Test
  void leavesLeaderAloneThatShowsLife() throws SQLException {
    try (var leader = new LeaderSession(database);
        var follower = new LeaderSession(database)) {
      assertThat(leader.takesLead()).isTrue();

      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(200))
          .during(Duration.ofSeconds(4))
          .until(
              () -> {
                leader.beat();
                return !follower.takesLead();
              });
      assertThat(leader.isFresh()).isTrue();
    }
  }

  @Test
  void isNoLongerFreshWhenItMayBeUnseatedAndFailsWhenItWas() throws SQLException {
    try (var frozen = new LeaderSession(database);
        var follower = new LeaderSession(database)) {
      assertThat(frozen.takesLead()).isTrue();
      frozen.beat();

      await().pollInterval(Duration.ofMillis(50)).until(follower::takesLead);

      assertThat(frozen.isFresh()).isFalse();
      assertThatThrownBy(frozen::beat).isInstanceOf(DataAccessException.class);
    }
  }
}
