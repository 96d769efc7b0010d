package io.homeroom.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTests {

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void choose() {
    home = new Home(folder, folder, folder);
  }

  @Test
  void movesAllUsualPortsByAnOffset() {
    Ports ports = Ports.choose(home, Map.of(), Optional.of(1000));

    assertThat(ports.of("gateway")).isEqualTo(9080);
    assertThat(ports.of("postgres")).isEqualTo(16432);
  }

  @Test
  void letsAVariableWinOverASettingAndBothOverTheOffset() throws IOException {
    Files.writeString(home.settings(), "port.gateway=1111\nport.identity=2222\n");

    Ports ports = Ports.choose(home, Map.of("HOMEROOM_PORT_GATEWAY", "3333"), Optional.of(1000));

    assertThat(ports.of("gateway")).isEqualTo(3333);
    assertThat(ports.of("identity")).isEqualTo(2222);
    assertThat(ports.of("keycloak-management")).isEqualTo(9082);
  }

  @Test
  void showsOtherCommandsWhatUpChose() {
    Ports.choose(home, Map.of("HOMEROOM_PORT_GATEWAY", "3333"), Optional.of(7)).remember(home);

    Ports later = Ports.inUse(home, Map.of());

    assertThat(later.of("gateway")).isEqualTo(3333);
    assertThat(later.of("redis")).isEqualTo(16386);
  }

  @Test
  void keepsTheOffsetOfTheLastUp() {
    Ports.choose(home, Map.of(), Optional.of(7)).remember(home);

    assertThat(Ports.choose(home, Map.of(), Optional.empty()).of("redis")).isEqualTo(16386);
    assertThat(Ports.choose(home, Map.of(), Optional.of(0)).of("redis")).isEqualTo(16379);
  }

  @Test
  void saysWhichPortIsNoNumber() {
    assertThatThrownBy(
            () -> Ports.choose(home, Map.of("HOMEROOM_PORT_REDIS", "many"), Optional.empty()))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("HOMEROOM_PORT_REDIS")
        .hasMessageContaining("many");
  }
}
