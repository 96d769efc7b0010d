package io.homeroom.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTests {
  private static final String OLD = key((byte) 1);
  private static final String NEW = key((byte) 2);
  private static final byte[] CONTENT = "742 Evergreen Terrace".getBytes(UTF_8);

  private final Safe before = new Safe(OLD, List.of());
  private final Safe rotated = new Safe(NEW, List.of(OLD));

  @Test
  void tellsNothing() {
    var sealed = before.seal(CONTENT, "here").bytes();
    assertThat(new String(sealed, UTF_8)).doesNotContain("742", "Evergreen");
    assertThat(before.seal(CONTENT, "here").bytes()).isNotEqualTo(sealed);
  }

  @Test
  void opensWhatFormerKeysHaveSealed() {
    assertThat(rotated.open(before.seal(CONTENT, "here"), "here")).isEqualTo(CONTENT);
  }

  @Test
  void opensWhatWasSealedBeforeKeysHadNames() {
    var nameless = new Sealed(before.seal(CONTENT, "here").bytes(), null);
    assertThat(rotated.open(nameless, "here")).isEqualTo(CONTENT);
    assertThat(before.open(nameless, "here")).isEqualTo(CONTENT);
  }

  @Test
  void sealsWithTheKeyOfNow() {
    var sealed = rotated.seal(CONTENT, "here");
    assertThat(sealed.key()).isEqualTo(rotated.key()).isNotEqualTo(before.key());
    assertThatIllegalStateException().isThrownBy(() -> before.open(sealed, "here"));
    assertThat(new Safe(OLD, List.of(NEW)).open(sealed, "here")).isEqualTo(CONTENT);
  }

  @Test
  void opensNothingElsewhere() {
    var sealed = rotated.seal(CONTENT, "here");
    assertThatIllegalStateException().isThrownBy(() -> rotated.open(sealed, "there"));
  }

  @Test
  void opensNothingThatWasChanged() {
    var changed = before.seal(CONTENT, "here").bytes();
    changed[changed.length / 2] ^= 1;
    assertThatIllegalStateException()
        .isThrownBy(() -> before.open(new Sealed(changed, before.key()), "here"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c2hvcnQ=", "no base64", "MTIzNDU2Nzg5MDEyMzQ1Ng=="})
  void refusesWhatIsNoKey(String none) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Safe(none, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Safe(NEW, List.of(none)));
  }

  private static String key(byte each) {
    var key = new byte[32];
    Arrays.fill(key, each);
    return Base64.getEncoder().encodeToString(key);
  }
}
