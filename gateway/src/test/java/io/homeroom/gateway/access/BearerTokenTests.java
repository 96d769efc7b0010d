package io.homeroom.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class BearerTokenTests {

  private final BearerToken bearer = new BearerToken();

  @ParameterizedTest
  @ValueSource(strings = {"Bearer a.b-c_~+/9==", "bearer  a.b-c_~+/9==", "BEARER a.b-c_~+/9== "})
  void findsToken(String authorization) {
    assertThat(found(authorization).getCredentials()).isEqualTo("a.b-c_~+/9==");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer ", "Bearer a b", "Bearer =", "Bearer a=b", "Bearer é", "Bearera.b.c"})
  void refusesWhatIsNoToken(String authorization) {
    assertThatThrownBy(() -> found(authorization)).isInstanceOf(InvalidBearerTokenException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic YTpi", "Bear", "Bearer", ""})
  void leavesOtherSchemesAlone(String authorization) {
    assertThat(bearer.convert(exchange(authorization)).blockOptional()).isEmpty();
  }

  @Test
  void findsNothingWithoutHeader() {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    assertThat(bearer.convert(exchange).blockOptional()).isEmpty();
  }

  private Authentication found(String authorization) {
    return bearer.convert(exchange(authorization)).blockOptional().orElseThrow();
  }

  private static MockServerWebExchange exchange(String authorization) {
    return MockServerWebExchange.from(
        MockServerHttpRequest.get("/").header(HttpHeaders.AUTHORIZATION, authorization));
  }
}
