package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Whatever comes in, it is refused as the caller's mistake. */
@WholeService
class BadInputIT {
  private static final String REGISTER = "/api/auth/register";
  private static final String CHILDREN = "/api/family/children";
  private static final String NOBODY = CHILDREN + "/019a0000-0000-7000-8000-000000000000";

  @Autowired Households households;

  static Stream<Arguments> bodies() {
    return Stream.of(
            List.of(
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "42",
                "{}",
                "{\"a\":{\"b\":{\"c\":[]}}}",
                "\u0000",
                "{\"email\":[]}",
                "{\"email\":null,\"password\":null}"),
            List.of(
                form("name", "\"\\ud800\""),
                form("name", "\"\\u0000\""),
                form("name", "\"   \""),
                form("name", "\"" + "x".repeat(101) + "\""),
                form("name", "{}"),
                form(
                    "password",
                    "\"\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\\ud800\""),
                form("password", "\"" + "x".repeat(100_000) + "\""),
                form("email", "\"" + "x".repeat(100_000) + "@example.org\""),
                form("email", "\"a@b\\u0000.org\""),
                form("phone", "\"+" + "9".repeat(300) + "\""),
                form("phone", "7"),
                form("language", "\"fr\""),
                form("language", "\"EN\""),
                form("language", "0")))
        .flatMap(List::stream)
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isRefusedAtTheFrontDoor(String body) {
    for (var path :
        List.of(
            REGISTER,
            "/api/auth/login",
            "/api/auth/child/login",
            "/api/auth/otp/verify",
            "/api/auth/otp/resend",
            "/api/auth/refresh",
            REGISTER + "/confirm",
            REGISTER + "/resend",
            "/api/auth/password/reset/confirm",
            "/api/family/consents/sign")) {
      var answer = households.api().call(HttpMethod.POST, path, body, headers -> {});
      assertThat(answer.status()).as(path + ": " + answer.body()).isIn(400, 401, 404, 413, 429);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"::::", "unknown", "203.0.113.7:80", "999.1.1.1"})
  void isRefusedFromAnAddressThatIsNone(String address) {
    var nobody = Map.of("email", Households.someEmail(), "password", "wrong");
    var answer =
        households
            .api()
            .call(
                HttpMethod.POST,
                "/api/auth/login",
                nobody,
                headers -> headers.set("X-Forwarded-For", address));
    answer.expect(401);
  }

  static Stream<Arguments> childBodies() {
    return Stream.of(
            child("birthday", "\"yesterday\""),
            child("birthday", "\"2018-02-30\""),
            child("birthday", "\"+999999999-01-01\""),
            child("birthday", "\"-999999999-01-01\""),
            child("birthday", "20181209"),
            child("name", "\"\\udfff\""),
            child("name", "null"),
            child("notes", "\"\\ud800\""),
            child("notes", "\"\\u0000\""),
            child("notes", "\"" + "x".repeat(2001) + "\""),
            child("avatar", "\"a\\nb\""),
            child("level", "{}"),
            child("language", "null"),
            "[]",
            "null",
            "42")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("childBodies")
  void isRefusedAtHome(String body) {
    var home = households.register().home();
    assertThat(home.call(HttpMethod.POST, CHILDREN, body, headers -> {}).status()).isEqualTo(400);
    UnaryOperator<String> path = id -> CHILDREN + "/" + id;
    var answers =
        Stream.of(
            home.call(HttpMethod.PATCH, NOBODY, body, headers -> headers.setIfMatch("*")),
            home.get(path.apply("not-an-id")),
            home.post(path.apply("1") + "/removal", Playroom.PROOF),
            home.get("/api/family/not-an-id"),
            home.delete("/api/family/consents/x/purposes/core"),
            home.get("/api/family/consents/sign?token=" + "x".repeat(5000)));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(400, 404));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"\"}",
        "{\"name\":null}",
        "{\"name\":{}}",
        "{\"birthday\":\"yesterday\"}",
        "{\"birthday\":null}",
        "{\"language\":0}",
        "{\"language\":\"xx\"}",
        "{\"notes\":[]}",
        "{\"name\":\"A\",\"name\":\"B\"}",
        "[]"
      })
  void isRefusedForAChildThatIsThere(String patch) {
    var household = households.register();
    var child = CHILDREN + "/" + households.child(household, "Alan", "2010-06-23");
    var answer =
        household.home().call(HttpMethod.PATCH, child, patch, headers -> headers.setIfMatch("*"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(household.home().get(child).expect(200).text("name")).isEqualTo("Alan");
  }

  private static String form(String field, String value) {
    return object(
        field,
        value,
        "\"email\":\"ada@example.org\"",
        "\"password\":\"kanarienvogel-37\"",
        "\"name\":\"Ada\"",
        "\"language\":\"en\"");
  }

  private static String child(String field, String value) {
    return object(
        field, value, "\"name\":\"Alan\"", "\"birthday\":\"2012-06-23\"", "\"language\":\"en\"");
  }

  private static String object(String field, String value, String... others) {
    var kept = Stream.of(others).filter(other -> !other.startsWith("\"" + field + "\""));
    return "{"
        + String.join(",", Stream.concat(kept, Stream.of("\"" + field + "\":" + value)).toList())
        + "}";
  }
}
