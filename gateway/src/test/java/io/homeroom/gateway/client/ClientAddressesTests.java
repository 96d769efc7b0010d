package io.homeroom.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressesTests {

  @Test
  void believesNobodyByDefault() {
    assertThat(address(List.of(), "10.0.0.1", "6.6.6.6")).isEqualTo("10.0.0.1");
  }

  @Test
  void believesTrustedProxy() {
    assertThat(address(List.of("10.0.0.0/8"), "10.0.0.1", "6.6.6.6")).isEqualTo("6.6.6.6");
  }

  @Test
  void followsChainOfTrustedProxiesOnly() {
    assertThat(address(List.of("10.0.0.0/8"), "10.0.0.1", "1.1.1.1, 6.6.6.6, 10.0.0.2"))
        .isEqualTo("6.6.6.6");
  }

  @Test
  void stopsAtWhatIsNoAddress() {
    assertThat(address(List.of("10.0.0.0/8"), "10.0.0.1", "evil.example, 10.0.0.2"))
        .isEqualTo("10.0.0.2");
    assertThat(address(List.of("10.0.0.0/8"), "10.0.0.1", "")).isEqualTo("10.0.0.1");
  }

  @Test
  void knowsVersionSix() {
    assertThat(address(List.of("fd00::/8"), "fd00::1", "2001:db8::7")).isEqualTo("2001:db8::7");
  }

  private static String address(List<String> trusted, String peer, String forwardedFor) {
    var request =
        MockServerHttpRequest.get("/")
            .remoteAddress(new InetSocketAddress(peer, 1))
            .header("X-Forwarded-For", forwardedFor)
            .build();
    return new ClientAddresses(new TrustedProxies(new ClientSettings(trusted)))
        .of(request)
        .address();
  }
}
