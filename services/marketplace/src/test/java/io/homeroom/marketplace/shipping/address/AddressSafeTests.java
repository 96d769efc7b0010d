package io.homeroom.marketplace.shipping.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.platform.sealing.Sealed;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressSafeTests {
  private static final String KEY = "YWRkcmVzcy1rZXktb2YtdGVzdHMtb2YtMzItYnl0ZXM=";
  private static final String LONG_AGO =
      "FsCnVsVGLj5M+iFM+2B3099msopFj2WgNW6mcL9ORYlmDxjnNsNtxpnJHKNTfhl/pd1SL3"
          + "Y9ydRPRsdmHYo88nWQvUBJ9oYFyvo+Ls0zhVH4FjX4Cp2c3hnEcI2UlFMU6XtNwSogGYXj"
          + "9yDFyzyBQBJhaJbS05+fWG07rU69RhMMwP0bhdqyLgPtKE6VIPS9otM2AuHhMarPMA==";
  private static final UUID FAMILY = UUID.fromString("0f3c1f5a-7b5e-4a63-9d0e-2d1c4b5a6978");

  private final Address address = Homes.home();
  private final AddressSafe safe = new AddressSafe(KEY, List.of());

  @Test
  void opensForItsFamilyAlone() {
    var sealed = safe.seal(FAMILY, address);
    assertThat(safe.open(FAMILY, sealed)).isEqualTo(address);
    assertThatIllegalStateException().isThrownBy(() -> safe.open(UUID.randomUUID(), sealed));
  }

  /** Rows of years ago have to open, too. */
  @Test
  void opensWhatWasSealedLongAgo() {
    assertThat(safe.open(FAMILY, new Sealed(Base64.getDecoder().decode(LONG_AGO), safe.key())))
        .isEqualTo(address);
  }
}
