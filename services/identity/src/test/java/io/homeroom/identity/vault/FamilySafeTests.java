package io.homeroom.identity.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FamilySafeTests {
  private record Secret(String text) {}

  private final UUID family = UUID.randomUUID();
  private final Place place = new Place("child.profile", UUID.randomUUID());
  private final FamilySafe safe = Safes.of(family);
  private final byte[] sealed = safe.seal(place, new Secret("Canary"));

  @Test
  void opensWhatItHasSealed() {
    assertThat(safe.open(place, sealed, Secret.class)).isEqualTo(new Secret("Canary"));
  }

  @Test
  void showsNothingOfWhatItSeals() {
    assertThat(new String(sealed, ISO_8859_1)).doesNotContain("Canary", "text");
  }

  @Test
  void sealsTheSameDifferentlyEachTime() {
    assertThat(safe.seal(place, new Secret("Canary"))).isNotEqualTo(sealed);
  }

  @Test
  void refusesAValueMovedToAnotherRow() {
    assertRefused(safe, new Place("child.profile", UUID.randomUUID()), sealed);
  }

  @Test
  void refusesAValueMovedToAnotherColumn() {
    assertRefused(safe, new Place("person.details", place.row()), sealed);
  }

  @Test
  void refusesAValueOfAnotherFamily() {
    assertRefused(Safes.of(UUID.randomUUID()), place, sealed);
  }

  @Test
  void refusesAChangedValue() {
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;
    assertRefused(safe, place, changed);
  }

  private static void assertRefused(FamilySafe safe, Place place, byte[] sealed) {
    assertThatExceptionOfType(SealBroken.class)
        .isThrownBy(() -> safe.open(place, sealed, Secret.class));
  }
}
