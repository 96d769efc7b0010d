package io.homeroom.local.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.local.part.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyOrderTests {

  private static final Path FOLDER = Path.of(".");

  @Test
  void putsEachAfterWhatItNeeds() {
    Part postgres = Sleeper.called("postgres", FOLDER);
    Part keycloak = Sleeper.called("keycloak", FOLDER, "postgres");
    Part identity = Sleeper.called("identity", FOLDER, "postgres", "keycloak");

    assertThat(DependencyOrder.steps(List.of(identity, keycloak, postgres)))
        .containsExactly(List.of(postgres), List.of(keycloak), List.of(identity));
  }

  @Test
  void takesAsGivenWhatIsNotAmongThem() {
    Part keycloak = Sleeper.called("keycloak", FOLDER, "postgres");

    assertThat(DependencyOrder.of(List.of(keycloak))).containsExactly(keycloak);
  }

  @Test
  void refusesPartsThatNeedEachOther() {
    Part hen = Sleeper.called("hen", FOLDER, "egg");
    Part egg = Sleeper.called("egg", FOLDER, "hen");

    assertThatThrownBy(() -> DependencyOrder.of(List.of(hen, egg)))
        .hasMessageContaining("hen")
        .hasMessageContaining("egg");
  }
}
