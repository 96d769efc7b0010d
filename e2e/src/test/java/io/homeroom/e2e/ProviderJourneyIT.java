package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPlatform.class)
class ProviderJourneyIT {

  @Test
  void aParentLinksAProviderAndSignsInByIt(RunningPlatform platform) {
    walk(platform);
  }

  /** Sessions are written down a moment later than they begin and end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(*) from user_entity where service_account_client_link is null and realm_id",
        "select count(*) from federated_identity where realm_id",
        "select count(*) from offline_user_session where realm_id"
      })
  void nothingOfVisitorsStaysAtKeycloak(String counting, RunningPlatform platform)
      throws SQLException {
    walk(platform);
    var sql = counting + " = (select id from realm where name = 'homeroom-visitors')";
    try (var keycloak = platform.postgres("keycloak");
        var statement = keycloak.prepareStatement(sql)) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                try (var result = statement.executeQuery()) {
                  assertThat(result.next()).isTrue();
                  assertThat(result.getLong(1)).isZero();
                }
              });
    }
  }

  private static void walk(RunningPlatform platform) {
    new ProviderJourney(
            platform.address("gateway"), platform.door(), platform.mailbox(), Narrator.SILENT)
        .walk();
  }
}
