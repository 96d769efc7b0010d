package io.homeroom.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventRecorder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** What names a person or opens a door stands nowhere in the clear. */
@WholeService
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {
  private static final String SONG = "zwitscher-zwitscher-7";
  private static final String CANARY = "kanari";

  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired JdbcTemplate jdbc;
  @Autowired StringRedisTemplate redis;

  @Test
  void singsInNoTableNorEventNorLog(CapturedOutput output) {
    var secrets = new ArrayList<String>(List.of(CANARY, "2018-12-03", "30901820"));
    faults.crashAt(Faults.Step.BEFORE_CREATE);
    households.applicants().apply(canary("stopped")).expect(500);
    secrets.addAll(mailed(households.applicants().apply(canary("pending")).expect(202)));
    var parent = households.applicants().register(canary("active"));
    var home = households.api().as(parent.text("tokens.accessToken"));
    secrets.add(parent.text("tokens.refreshToken"));
    secrets.add(parent.text("tokens.accessToken"));
    secrets.add(sign(home));
    home.post("/api/family/children", child(), UUID.randomUUID().toString()).expect(201);
    secrets.addAll(signInChild(home));
    home.get("/api/family").expect(200);
    secrets.addAll(signInByTwoFactors(home));
    events.await("identity.child-added.v1", parent.text("familyId"));

    var kept = everyMarker();
    for (var secret : secrets) {
      assertThat(wholeDatabase()).doesNotContainIgnoringCase(secret);
      assertThat(realm.admin("/users?briefRepresentation=false&max=10000").toString())
          .doesNotContainIgnoringCase(secret);
      assertThat(everyEvent()).doesNotContainIgnoringCase(secret);
      assertThat(kept).doesNotContainIgnoringCase(secret);
      assertThat(output.getAll()).doesNotContainIgnoringCase(secret);
    }
  }

  @Test
  void wouldBeHeard() {
    jdbc.execute("create table birdcage (song text, egg bytea)");
    try {
      jdbc.update("insert into birdcage values ('kanari', '')");
      assertThat(wholeDatabase()).contains(CANARY);
      jdbc.update("update birdcage set song = '', egg = ?", CANARY.getBytes(ISO_8859_1));
      assertThat(wholeDatabase()).contains(CANARY);
    } finally {
      jdbc.execute("drop table birdcage");
    }
  }

  @Test
  void wouldBeHeardInBase64() {
    redis.opsForValue().set("birdcage", "{\"egg\":\"" + base64("a kanari of a song") + "\"}");
    try {
      assertThat(inAllForms(entry("birdcage"))).contains(CANARY);
    } finally {
      redis.delete("birdcage");
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(ISO_8859_1));
  }

  private String sign(Api home) {
    var id = home.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(202);
    var token = households.tokenIn(id.text("consentId"));
    households.api().post("/api/family/consents/sign", Map.of("token", token)).expect(200);
    return token;
  }

  private List<String> signInChild(Api home) {
    var child = home.get("/api/family/children").expect(200).text("items.0.childId");
    var given = Map.of("pin", Playroom.PIN, "proof", Map.of("password", SONG));
    home.put("/api/family/children/" + child + "/pin", given).expect(204);
    var code = home.get("/api/family/code").expect(200).text("familyCode");
    var credentials = Map.of("familyCode", code, "name", "Kanari Junior", "pin", Playroom.PIN);
    var tokens = households.api().post("/api/auth/child/login", credentials).expect(200);
    var forms = Stream.of("\"%s\"", "|%s|", " %s ", "=%s");
    return Stream.concat(
            forms.map(form -> form.formatted(Playroom.PIN)),
            Stream.of(code, code.replace("-", ""), tokens.text("refreshToken")))
        .toList();
  }

  private List<String> signInByTwoFactors(Api home) {
    var on = home.post("/api/auth/two-factor/on", Map.of("channel", "email")).expect(202);
    var first = households.codeOf(on);
    home.post("/api/auth/two-factor/on/confirm", Households.answerTo(on, first)).expect(200);
    var challenge = households.api().post("/api/auth/login", canary("active")).expect(202);
    var second = households.codeOf(challenge);
    var answer = new HashMap<>(Households.answerTo(challenge, second));
    answer.put("trustDevice", true);
    var tokens = households.api().post("/api/auth/otp/verify", answer).expect(200);
    var codes = Stream.of(first, second).flatMap(CanaryIT::inTheClear);
    return Stream.concat(codes, Stream.of(tokens.text("deviceSecret"))).toList();
  }

  private List<String> mailed(Answer pending) {
    return inTheClear(households.applicants().codeOf(pending)).toList();
  }

  private static Stream<String> inTheClear(String code) {
    return Stream.of("\"%s\"", "|%s|", " %s ", "=%s").map(form -> form.formatted(code));
  }

  private String wholeDatabase() {
    var dump = new StringBuilder();
    var tables =
        jdbc.queryForList(
            "select quote_ident(table_name) from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'",
            String.class);
    assertThat(tables)
        .contains(
            "person",
            "registration",
            "idempotency_key",
            "challenge",
            "trusted_device",
            "child_pin",
            "family_code");
    tables.forEach(
        table ->
            jdbc.queryForList("select * from " + table)
                .forEach(
                    row -> row.values().forEach(value -> dump.append(text(value)).append('|'))));
    return dump.toString();
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(value);
  }

  private String everyEvent() {
    var all = new StringBuilder();
    for (var type :
        List.of(
            "identity.family-registered.v1",
            "identity.child-added.v1",
            "identity.registration-letter-requested.v1",
            "identity.consent-requested.v1",
            "identity.consent-granted.v1",
            "identity.one-time-code-requested.v1",
            "identity.session-started.v1")) {
      events.of(type).forEach(event -> all.append(event.json()).append(event.headers()));
    }
    return all.toString();
  }

  private String everyMarker() {
    var all = new StringBuilder();
    var keys = redis.keys("*");
    assertThat(keys)
        .anyMatch(key -> key.endsWith(":profile"))
        .anyMatch(key -> key.endsWith(":children"));
    keys.forEach(key -> all.append(key).append(inAllForms(entry(key))));
    return all.toString();
  }

  private String entry(String key) {
    return redis.type(key) == DataType.ZSET
        ? String.valueOf(redis.opsForZSet().range(key, 0, -1))
        : String.valueOf(redis.opsForValue().get(key));
  }

  /** Bytes are in base64 there, which nothing would be heard from. */
  private static String inAllForms(String entry) {
    return Pattern.compile("[A-Za-z0-9+/=]{20,}")
        .matcher(entry)
        .replaceAll(found -> Matcher.quoteReplacement(found.group() + decoded(found.group())));
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), ISO_8859_1);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private static Map<String, Object> canary(String which) {
    var form = new HashMap<>(Households.registration(CANARY + "." + which + "@example.org"));
    form.put("name", "Kanari Kanarienvogel");
    form.put("phone", "+4930901820");
    form.put("password", SONG);
    return form;
  }

  private static Map<String, Object> child() {
    return Map.of(
        "name", "Kanari Junior",
        "birthday", "2018-12-03",
        "level", "kanari level",
        "notes", "kanari notes",
        "avatar", "kanari.png",
        "language", "ja");
  }
}
