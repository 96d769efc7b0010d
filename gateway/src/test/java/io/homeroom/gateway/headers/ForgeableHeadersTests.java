package io.homeroom.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgeableHeadersTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"X-User-Id", "x_user_id", "X-HOMEROOM-Role", "Forwarded", "X-Forwarded-For"})
  void includeWhatClaimsToBeSomebody(String name) {
    assertThat(ForgeableHeaders.include(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "X-Request-Id", "Device-ID", "traceparent"})
  void leaveWhatServicesNeed(String name) {
    assertThat(ForgeableHeaders.include(name)).isFalse();
  }
}
