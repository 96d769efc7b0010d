package io.homeroom.gateway.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.problem.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest.BaseBuilder;
import reactor.core.publisher.Mono;

class SameOriginTests {

  private static final String OURS = "https://homeroom.example";

  private final SameOrigin sameOrigin = new SameOrigin(OURS);

  @Test
  void passesOurPage() {
    assertThat(verdict(post().header("Origin", OURS).header(SameOrigin.HEADER, "1")))
        .isEqualTo("passed");
    assertThat(
            verdict(post().header("Sec-Fetch-Site", "same-origin").header(SameOrigin.HEADER, "1")))
        .isEqualTo("passed");
  }

  @Test
  void letsReadingBeSilentOfItsOrigin() {
    assertThat(verdict(get().header(SameOrigin.HEADER, "1"))).isEqualTo("passed");
    assertThat(verdict(post().header(SameOrigin.HEADER, "1"))).isEqualTo("origin-refused");
  }

  @Test
  void wantsHeaderForReadingToo() {
    assertThat(verdict(get().header("Origin", OURS))).isEqualTo("csrf-refused");
    assertThat(verdict(get().header(SameOrigin.HEADER, "0"))).isEqualTo("csrf-refused");
    assertThat(verdict(get().header(SameOrigin.HEADER, "1", "1"))).isEqualTo("csrf-refused");
  }

  @Test
  void comparesOriginsExactly() {
    for (var other :
        new String[] {
          "http://homeroom.example",
          "https://homeroom.example:8443",
          "https://homeroom.example.evil.example",
          "https://evil.homeroom.example",
          "https://homeroom.example/",
          "HTTPS://HOMEROOM.EXAMPLE",
          "null",
          ""
        }) {
      assertThat(verdict(post().header("Origin", other).header(SameOrigin.HEADER, "1")))
          .as(other)
          .isEqualTo("origin-refused");
    }
  }

  @Test
  void believesNeitherOfTwoWhenOneIsForeign() {
    assertThat(
            verdict(
                post()
                    .header("Origin", OURS, "https://evil.example")
                    .header(SameOrigin.HEADER, "1")))
        .isEqualTo("origin-refused");
    assertThat(
            verdict(
                post()
                    .header("Origin", OURS)
                    .header("Sec-Fetch-Site", "cross-site")
                    .header(SameOrigin.HEADER, "1")))
        .isEqualTo("origin-refused");
  }

  @Test
  void wantsExactOriginOfWhoOpensStream() {
    var upgrade = "websocket";
    assertThat(verdict(get().header("Upgrade", upgrade).header("Origin", OURS)))
        .isEqualTo("passed");
    assertThat(verdict(get().header("Upgrade", upgrade))).isEqualTo("origin-refused");
    assertThat(verdict(get().header("Upgrade", upgrade).header("Sec-Fetch-Site", "same-origin")))
        .isEqualTo("origin-refused");
    assertThat(verdict(get().header("Upgrade", upgrade).header("Origin", "https://evil.example")))
        .isEqualTo("origin-refused");
  }

  private String verdict(BaseBuilder<?> request) {
    return sameOrigin
        .check(request.build())
        .thenReturn("passed")
        .onErrorResume(Refused.class, refused -> Mono.just(refused.fault().code()))
        .blockOptional()
        .orElseThrow();
  }

  private static BaseBuilder<?> get() {
    return MockServerHttpRequest.get("/api/family");
  }

  private static BaseBuilder<?> post() {
    return MockServerHttpRequest.post("/api/family");
  }
}
