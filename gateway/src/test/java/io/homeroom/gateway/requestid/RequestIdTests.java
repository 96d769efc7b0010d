package io.homeroom.gateway.requestid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTests {

  @Test
  void keepsHarmlessName() {
    assertThat(RequestId.acceptedOrMade("abc-1_2.3")).isEqualTo("abc-1_2.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\nb", "{}", "ä"})
  void replacesHarmfulName(String name) {
    assertThat(RequestId.acceptedOrMade(name)).hasSize(36);
  }

  @Test
  void replacesLongName() {
    assertThat(RequestId.acceptedOrMade("x".repeat(64))).hasSize(64);
    assertThat(RequestId.acceptedOrMade("x".repeat(65))).hasSize(36);
  }
}
