package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A part is killed with -9 and started again while parents register: some parts in every run, all
 * of them by {@code ./homeroom test --long}.
 */
@ExtendWith(RunningPlatform.class)
class SurvivesKillsIT {

  private static final boolean LONG = Boolean.getBoolean("homeroom.long");
  private static final int REGISTRATIONS = LONG ? 20 : 5;
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  static List<String> parts() {
    return LONG
        ? List.of("postgres", "kafka", "redis", "keycloak", "identity", "notification")
        : List.of("kafka", "identity");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void losesAndDoublesNoAccountWhenKilled(String name, RunningPlatform platform) throws Exception {
    Set<Parent> registered;
    try (Registrations registrations = new Registrations(platform.door(), platform.mailbox(), 2)) {
      registrations.awaitFurther(REGISTRATIONS, RECOVERY);
      platform.kill(name);
      assertThat(platform.part(name).state()).isEqualTo("dead");
      platform.restart(name);
      registrations.awaitFurther(REGISTRATIONS, RECOVERY);
      registered = registrations.registered();
    }
    Mailbox mailbox = platform.mailbox();
    Door door = platform.door();
    assertThat(registered)
        .allSatisfy(
            parent -> {
              assertThat(canSignIn(door, parent)).as("%s signs in", parent.email()).isTrue();
              awaitMail(mailbox, parent);
            });
    assertThat(accounts(platform))
        .containsAll(people(platform))
        .doesNotHaveDuplicates()
        .isSubsetOf(everybody(platform));
  }

  private static boolean canSignIn(Door door, Parent parent) {
    return door.post("/api/auth/login", parent.signIn()).status() == 200;
  }

  private static void awaitMail(Mailbox mailbox, Parent parent) {
    Awaitility.await("the mail to " + parent.email())
        .atMost(RECOVERY)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> mailbox.mailsTo(parent.email()) >= 1);
  }

  private static List<String> everybody(RunningPlatform platform) throws SQLException {
    return Stream.of(people(platform), children(platform), pending(platform))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> children(RunningPlatform platform) throws SQLException {
    return ids(platform, "identity", "select id from child");
  }

  private static List<String> people(RunningPlatform platform) throws SQLException {
    return ids(platform, "identity", "select id from person");
  }

  private static List<String> pending(RunningPlatform platform) throws SQLException {
    return ids(
        platform, "identity", "select person_id from registration where confirmed_at is null");
  }

  private static List<String> accounts(RunningPlatform platform) throws SQLException {
    return ids(
        platform,
        "keycloak",
        "select u.username from user_entity u join realm r on r.id = u.realm_id"
            + " where r.name = 'homeroom' and u.service_account_client_link is null");
  }

  private static List<String> ids(RunningPlatform platform, String database, String sql)
      throws SQLException {
    List<String> ids = new ArrayList<>();
    try (var connection = platform.postgres(database);
        var result = connection.createStatement().executeQuery(sql)) {
      while (result.next()) {
        ids.add(result.getString(1));
      }
    }
    return ids;
  }
}
