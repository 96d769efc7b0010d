package io.homeroom.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"
            + " | Edge on Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"
            + " | Safari on iOS",
        "Mozilla/5.0 (Linux; Android 16; Pixel 9) Chrome/140.0 Mobile Safari/537.36"
            + " | Chrome on Android",
        "curl/8.5.0 | Unknown device"
      })
  void isNamedByProgramAndSystem(String userAgent, String name) {
    assertThat(Device.of(userAgent).name()).isEqualTo(name);
  }

  @Test
  void isUnknownWithoutAnyWord() {
    assertThat(Device.of(null).name()).isEqualTo("Unknown device");
  }
}
