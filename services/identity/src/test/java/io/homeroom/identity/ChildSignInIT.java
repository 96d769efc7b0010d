package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Playroom.Youngster;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A child comes in by family code, name and PIN, and sees no more than itself. */
@WholeService
class ChildSignInIT {
  @Autowired Households households;
  @Autowired Playroom playroom;

  @Test
  void letsAChildInAsItself() {
    var child = playroom.teenager();
    var tokens = playroom.signIn(child).expect(200);
    var claims = RealmIT.claims(tokens.text("accessToken"));
    assertThat(claims.path("sub").asString()).isEqualTo(child.id().toString());
    assertThat(claims.path("role").asString()).isEqualTo("child");
    assertThat(claims.path("family").asString()).isEqualTo(child.household().familyId().toString());
    assertThat(claims.path("sid").asString()).isEqualTo(tokens.text("sessionId"));
    assertThat(playroom.room(tokens).get(child.path()).expect(200).text("name"))
        .isEqualTo(child.name());
  }

  @Test
  void showsAChildNeitherItsParentsNorItsSiblings() {
    var child = playroom.teenager();
    var sibling = households.child(child.household(), "Grace", "2011-12-09");
    var room = playroom.room(playroom.signIn(child));
    var family = room.get("/api/family").expect(200).json();
    assertThat(family.path("parents")).isEmpty();
    assertThat(family.path("children")).hasSize(1);
    room.get("/api/family/children/" + sibling).expect(404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/family/code",
    "POST,/api/family/code",
    "DELETE,/api/family/children/{child}/pin",
    "DELETE,/api/family/children/{child}/hours",
    "GET,/api/family/consents",
    "GET,/api/auth/two-factor",
    "GET,/api/auth/devices",
    "POST,/api/auth/step-up"
  })
  void keepsAChildFromWhatIsItsParents(String method, String path) {
    var child = playroom.teenager();
    var room = playroom.room(playroom.signIn(child));
    var own = path.replace("{child}", child.id().toString());
    room.call(HttpMethod.valueOf(method), own, null, headers -> {}).expect(403, "forbidden");
    assertThat(playroom.signIn(child).status()).isEqualTo(200);
  }

  @Test
  void listsRefreshesAndEndsAChildsOwnSessions() {
    var child = playroom.teenager();
    var tokens = playroom.signIn(child).expect(200);
    var refresh = Map.of("refreshToken", tokens.text("refreshToken"));
    var renewed = households.api().post("/api/auth/refresh", refresh).expect(200);
    var room = playroom.room(renewed);
    assertThat(room.get("/api/auth/sessions").expect(200).json().path("items")).hasSize(1);
    room.post("/api/auth/logout", null).expect(204);
    assertThat(playroom.isActive(tokens)).isFalse();
  }

  @Test
  void saysTheSameWhateverIsWrong() {
    var child = playroom.teenager();
    var idle = playroom.withoutPin(child.household(), "Grace", "2011-12-09");
    var answers =
        Stream.of(
                playroom.signIn(child, Playroom.OTHER_PIN),
                playroom.signIn(changed(child, "familyCode", "ZZZZ-ZZZZ")),
                playroom.signIn(changed(child, "familyCode", "!")),
                playroom.signIn(changed(child, "name", "Nobody")),
                playroom.signIn(idle))
            .map(answer -> answer.expect(401, "invalid-credentials"))
            .map(answer -> answer.text("title") + answer.json().path("detail"))
            .distinct();
    assertThat(answers).hasSize(1);
  }

  @Test
  void readsCodeAndNameHoweverTheyAreWritten() {
    var child = playroom.youngster(households.register(), "Zoë  Ömer", "2012-06-23");
    var code = child.familyCode().replace("-", " ").toLowerCase(Locale.ROOT).replace('0', 'o');
    playroom
        .signIn(Map.of("familyCode", code, "name", " zoe\u0308 ömer ", "pin", Playroom.PIN))
        .expect(200);
  }

  @Test
  void takesNoCodeThatHasBeenRenewed() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    var next = child.parent().post("/api/family/code", null).expect(200).text("familyCode");
    assertThat(next).isNotEqualTo(child.familyCode());
    assertThat(playroom.codeOf(child.household())).isEqualTo(next);
    playroom.signIn(child).expect(401, "invalid-credentials");
    playroom.signIn(changed(child, "familyCode", next)).expect(200);
    assertThat(playroom.isActive(open)).isTrue();
  }

  @Test
  void givesOneCodeToManyWhoAskAtOnce() throws Exception {
    var home = households.register().home();
    var codes = AtOnce.call(20, () -> home.get("/api/family/code").expect(200));
    assertThat(codes.stream().map(answer -> answer.text("familyCode")).distinct()).hasSize(1);
  }

  @Test
  void letsNobodyInByANameThatTwoHave() {
    var child = playroom.teenager();
    var twin = playroom.withoutPin(child.household(), "ALAN", "2012-06-23");
    playroom.givePin(twin, Playroom.OTHER_PIN).expect(409, "name-not-unique");
    playroom.signIn(child).expect(401, "invalid-credentials");
  }

  @Test
  void asksForTheCodeOnATrustedDeviceThatAChildHolds() {
    var child = playroom.teenager();
    var parent = households.withSecondFactor(child.household());
    var challenge = households.challenge(parent);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    var secret =
        households.api().post("/api/auth/otp/verify", answer).expect(200).text("deviceSecret");
    var room = playroom.room(playroom.signIn(child));
    login(room, parent, secret).expect(202);
    login(households.api(), parent, secret).expect(200);
  }

  private static Answer login(Api api, Household parent, String secret) {
    return api.call(
        HttpMethod.POST,
        "/api/auth/login",
        parent.credentials(),
        headers -> headers.set("Device-ID", secret));
  }

  private static Map<String, Object> changed(Youngster child, String field, String value) {
    var credentials = new HashMap<>(child.credentials(Playroom.PIN));
    credentials.put(field, value);
    return credentials;
  }
}
