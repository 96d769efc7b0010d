package io.homeroom.identity.credential.turn.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CallersAddressTests {

  @AfterEach
  void forget() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void takesABlockOfIpv6ForOneHousehold() {
    assertThat(from("2001:db8::1"))
        .isEqualTo(from("2001:db8::ffff:2"))
        .isNotEqualTo(from("2001:db8:0:1::1"));
    assertThat(from("203.0.113.7")).isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1"})
  void knowsNobodyOnThisMachine(String address) {
    assertThat(from(address)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"::::", "unknown"})
  void countsWhatIsNoAddressAsItIs(String address) {
    assertThat(from(address)).isEqualTo(address);
  }

  @Test
  void knowsNobodyWhereNobodyAsks() {
    assertThat(new CallersAddress().current()).isNull();
  }

  private static @Nullable String from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    return new CallersAddress().current();
  }
}
