package io.homeroom.platform.web.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class PlatformDefaultsTests {
  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void bindsToThisMachineOnly() {
    apply();
    assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
  }

  @Test
  void yieldsToEveryOtherSetting() {
    environment.setProperty("server.address", "0.0.0.0");
    apply();
    assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
  }

  @Test
  void logsJsonOnlyIfAskedTo() {
    apply();
    assertThat(environment.getProperty("logging.structured.format.console")).isNull();
    environment.setProperty("homeroom.logging", "json");
    apply();
    assertThat(environment.getProperty("logging.structured.format.console")).isEqualTo("logstash");
  }

  private void apply() {
    new PlatformDefaults().postProcessEnvironment(environment, new SpringApplication());
  }
}
