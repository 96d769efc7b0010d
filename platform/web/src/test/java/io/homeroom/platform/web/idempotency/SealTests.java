package io.homeroom.platform.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SealTests {
  private static final byte[] ANSWER = "answer".getBytes(UTF_8);
  private static final byte[] ROW = "row".getBytes(UTF_8);
  private final Seal seal = new Seal(new byte[32]);

  @Test
  void opensWhatItSealed() {
    assertThat(seal.open(seal.seal(ANSWER, ROW), ROW)).isEqualTo(ANSWER);
  }

  @Test
  void sealsSameAnswerDifferentlyEachTime() {
    assertThat(seal.seal(ANSWER, ROW)).isNotEqualTo(seal.seal(ANSWER, ROW));
  }

  @Test
  void refusesAnswerOfAnotherRow() {
    var sealed = seal.seal(ANSWER, ROW);
    assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, "other".getBytes(UTF_8)));
  }

  @Test
  void refusesChangedAnswer() {
    var sealed = seal.seal(ANSWER, ROW);
    sealed[sealed.length - 1] ^= 1;
    assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, ROW));
  }

  @Test
  void refusesKeyOfWrongLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Seal(new byte[31]));
  }

  @Test
  void tellsQuestionsApart() {
    var one = question("a", "b", "c");
    assertThat(seal.fingerprint(question("a", "b", "c"))).isEqualTo(seal.fingerprint(one));
    assertThat(seal.fingerprint(question("a", "b"))).isNotEqualTo(seal.fingerprint(one));
    assertThat(seal.fingerprint(question("a", "b, c"))).isNotEqualTo(seal.fingerprint(one));
  }

  @Test
  void keepsQuestionsUnguessableWithoutKey() {
    var other = new byte[32];
    other[0] = 1;
    assertThat(new Seal(other).fingerprint(question("pin", "1")))
        .isNotEqualTo(seal.fingerprint(question("pin", "1")));
  }

  private static MockHttpServletRequest question(String name, String... values) {
    var request = new MockHttpServletRequest("POST", "/path");
    request.setParameter(name, values);
    return request;
  }
}
