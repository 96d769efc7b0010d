package io.homeroom.identity.pin.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.PinGeneration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DerivedPasswordsTests {
  private static final ChildId CHILD = ChildId.next();
  private static final PinGeneration GENERATION = PinGeneration.next();
  private static final Pin PIN = new Pin("730142");

  private final DerivedPasswords passwords = with((byte) 1);

  @Test
  void areTheSameForTheSamePin() {
    assertThat(passwords.of(CHILD, GENERATION, PIN))
        .isEqualTo(passwords.of(CHILD, GENERATION, PIN));
  }

  @Test
  void areOthersForWhateverElse() {
    var others =
        Stream.of(
            passwords.of(ChildId.next(), GENERATION, PIN),
            passwords.of(CHILD, PinGeneration.next(), PIN),
            passwords.of(CHILD, GENERATION, new Pin("730143")),
            with((byte) 2).of(CHILD, GENERATION, PIN));
    assertThat(others).doesNotContain(passwords.of(CHILD, GENERATION, PIN)).doesNotHaveDuplicates();
  }

  @Test
  void areNotToBeGuessed() {
    assertThat(passwords.of(CHILD, GENERATION, PIN).value()).hasSize(43);
  }

  private static DerivedPasswords with(byte key) {
    var bytes = new byte[32];
    Arrays.fill(bytes, key);
    return new DerivedPasswords(Base64.getEncoder().encodeToString(bytes));
  }
}
