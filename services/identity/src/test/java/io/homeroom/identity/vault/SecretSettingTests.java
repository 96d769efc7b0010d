package io.homeroom.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSettingTests {
  private final SecretSetting setting = SecretSetting.named("HOMEROOM_TEST_KEY");

  @Test
  void readsThirtyTwoBytes() {
    assertThat(setting.bytes("A".repeat(43) + "=")).hasSize(32);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "not base64!", "AAAA"})
  void stopsAtAnythingElseWithoutShowingIt(String value) {
    assertThatIllegalStateException()
        .isThrownBy(() -> setting.bytes(value))
        .withMessage("HOMEROOM_TEST_KEY is to be 32 bytes in base64")
        .withNoCause();
  }
}
