package io.homeroom.payments.provider.paypal;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PayPalSettingsTests {

  @Test
  void areWholeOrNone() {
    assertThatNoException().isThrownBy(() -> settings("secret", "WH-1").requireWhole());
    assertThatIllegalStateException().isThrownBy(() -> settings("", "WH-1").requireWhole());
    assertThatIllegalStateException().isThrownBy(() -> settings("secret", " ").requireWhole());
  }

  private static PayPalSettings settings(String secret, String webhook) {
    return new PayPalSettings(
        "http://paypal.test", "shop", secret, webhook, "http://paypal.test/certs/", Duration.ZERO);
  }
}
