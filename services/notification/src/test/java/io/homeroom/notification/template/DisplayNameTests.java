package io.homeroom.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTests {

  @ParameterizedTest
  @CsvSource({
    "'Ada\r\nBcc: eve@example.org', Ada Bcc: eve@example.org",
    "'Ada\u2028Lovelace\u0000', Ada Lovelace",
    "'  Ada \t Lovelace ', Ada Lovelace",
    "'Ada\u202Egnp.exe', Ada gnp.exe",
    "'\u2067Ada\u2069', Ada",
    "'👩‍👧 Ada', 👩‍👧 Ada"
  })
  void isOneLineWithoutControls(String typed, String name) {
    assertThat(new DisplayName(typed).value()).isEqualTo(name);
  }

  @Test
  void cutsWhatIsTooLongBetweenCodePoints() {
    assertThat(new DisplayName("👩".repeat(150)).value()).isEqualTo("👩".repeat(100));
  }
}
