package io.homeroom.gateway.codeflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/family", "/family/", "/shop/books-2/a_b~c.html", "/?a=b", "/find?q=x&p=2"})
  void takesPlainPath(String asked) {
    assertThat(ReturnPath.of(asked)).hasValue(new ReturnPath(asked));
  }

  @Test
  void goesToTheStartWhenNothingIsAsked() {
    assertThat(ReturnPath.of(null)).hasValue(ReturnPath.START);
  }

  /** What has led elsewhere from other sites, and some of its kin. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "family",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/\r\nSet-Cookie: a=b",
        "/\u0000/evil.example",
        " //evil.example",
        "https://evil.example",
        "https:evil.example",
        "https:/evil.example",
        "http:///evil.example",
        "HTTPS://evil.example",
        "javascript:alert(1)",
        "/javascript:alert(1)",
        "data:text/html,x",
        "/%2F/evil.example",
        "/%2f%2fevil.example",
        "/%5Cevil.example",
        "/%09/evil.example",
        "/%0d%0aLocation:%20//evil.example",
        "/%252Fevil.example",
        "/.//evil.example",
        "/..//evil.example",
        "/.",
        "/..",
        "/../evil",
        "/a/../../evil",
        "/a//evil.example",
        "/a/./b",
        "/;@evil.example",
        "/@evil.example",
        "@evil.example",
        ".evil.example",
        "/a:b@evil.example",
        "/#//evil.example",
        "/a#b",
        "/?next=//evil.example",
        "/?a=https://evil.example",
        "/?a=%2F",
        "/\u2215evil.example",
        "/\u3002evil.example",
        "\uFF0F\uFF0Fevil.example",
        "/a\u202Eb",
        "/\u00A0",
        "/<script>",
        "/a b",
        "/*",
        "/api",
        "/api/auth/logout",
        "/auth",
        "/auth/login?provider=google",
        "/auth?x=y",
        "/api?x=y"
      })
  void refusesEverythingElse(String asked) {
    assertThat(ReturnPath.of(asked)).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(ReturnPath.of("/" + "a".repeat(512))).isEmpty();
  }
}
