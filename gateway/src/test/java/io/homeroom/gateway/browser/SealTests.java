package io.homeroom.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTests {

  @Test
  void opensWhatItSealed() throws GeneralSecurityException {
    var sealed = seal(1).close("text", "here");
    assertThat(sealed).doesNotContain("text");
    assertThat(seal(1).open(sealed, "here")).hasValue("text");
  }

  @Test
  void opensNothingOfAnotherPlaceOrKeyAndNothingChanged() throws GeneralSecurityException {
    var sealed = seal(1).close("text", "here");
    assertThat(seal(1).open(sealed, "there")).isEmpty();
    assertThat(seal(2).open(sealed, "here")).isEmpty();
    assertThat(seal(1).open("A" + sealed, "here")).isEmpty();
    assertThat(seal(1).open("{}", "here")).isEmpty();
    assertThat(seal(1).open("", "here")).isEmpty();
  }

  @Test
  void sealsTheSameDifferentlyEachTime() throws GeneralSecurityException {
    assertThat(seal(1).close("text", "here")).isNotEqualTo(seal(1).close("text", "here"));
  }

  @Test
  void startsWithProperKeyOnly() {
    assertThatThrownBy(() -> new Seal(settings("c2hvcnQ=")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HOMEROOM_BROWSER_SESSION_KEY")
        .hasMessageNotContaining("c2hvcnQ=");
    assertThatThrownBy(() -> new Seal(settings("not base64!")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HOMEROOM_BROWSER_SESSION_KEY");
  }

  private static Seal seal(int first) throws GeneralSecurityException {
    var key = new byte[32];
    key[0] = (byte) first;
    return new Seal(settings(Base64.getEncoder().encodeToString(key)));
  }

  private static BrowserSettings settings(String key) {
    return new BrowserSettings(
        key, Duration.ofDays(45), Duration.ofDays(45), Duration.ofMinutes(1));
  }
}
