package io.homeroom.marketplace.shipping.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressSafeTests {
  private static final String OLD = key((byte) 1);
  private static final String NEW = key((byte) 2);
  private static final UUID FAMILY = UUID.randomUUID();

  private final Address address = Homes.home();
  private final AddressSafe before = new AddressSafe(OLD, List.of());
  private final AddressSafe rotated = new AddressSafe(NEW, List.of(OLD));

  @Test
  void opensWhatAFormerKeyHasSealed() {
    assertThat(rotated.open(FAMILY, before.seal(FAMILY, address))).isEqualTo(address);
  }

  @Test
  void opensWhatWasSealedBeforeKeysHadNames() {
    var nameless = new Sealed(before.seal(FAMILY, address).bytes(), null);
    assertThat(rotated.open(FAMILY, nameless)).isEqualTo(address);
    assertThat(before.open(FAMILY, nameless)).isEqualTo(address);
  }

  @Test
  void sealsWithTheKeyOfNow() {
    var sealed = rotated.seal(FAMILY, address);
    assertThat(sealed.key()).isEqualTo(rotated.key()).isNotEqualTo(before.key());
    assertThatThrownBy(() -> before.open(FAMILY, sealed)).isInstanceOf(IllegalStateException.class);
    assertThat(new AddressSafe(OLD, List.of(NEW)).open(FAMILY, sealed)).isEqualTo(address);
  }

  @Test
  void opensNothingForAnotherFamily() {
    var sealed = rotated.seal(FAMILY, address);
    assertThatThrownBy(() -> rotated.open(UUID.randomUUID(), sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesWhatIsNoKey() {
    assertThatThrownBy(() -> new AddressSafe("c2hvcnQ=", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String key(byte each) {
    var key = new byte[32];
    Arrays.fill(key, each);
    return Base64.getEncoder().encodeToString(key);
  }
}
