package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people tell Homeroom of themselves stands in no store, topic or log as they wrote it. */
@ExtendWith(RunningPlatform.class)
class LeavesNoTraceIT {

  private static final String CHILD = "Canarychild";
  private static final String NOTES = "Canarynotes likes trains";
  private static final String PHONE = "+49 30 23125999";

  private final Parent parent = Parent.named("Canaryparent", "en");

  @Test
  void keepsNamesAddressesAndSecretsSealed(RunningPlatform platform) throws Exception {
    List<String> tokens = liveThrough(platform);
    Awaitility.await("the spans of the links")
        .atMost(Duration.ofSeconds(30))
        .until(() -> Footprint.traces(platform).contains("/api/family/consents/sign"));
    String footprint = Footprint.of(platform);

    assertThat(List.of("identity.family-registered.v1", "trace: "))
        .as("the search itself works")
        .allSatisfy(said -> assertThat(parts(footprint, List.of(said))).isNotEmpty());
    assertThat(parts(footprint, List.of("Canary", "canary", PHONE, "+493023125999"))).isEmpty();
    assertThat(parts(footprint, List.of(parent.email(), parent.password()))).isEmpty();
    assertThat(parts(footprint, tokens)).isEmpty();
  }

  private List<String> liveThrough(RunningPlatform platform) {
    Door door = platform.door();
    Map<String, String> registration = new java.util.HashMap<>(parent.registration());
    registration.put("phone", PHONE);
    Answer registered =
        new RegisteringAtDoor(door, platform.mailbox(), Narrator.SILENT)
            .register(parent, registration);
    Door home = door.as(registered.text("tokens.accessToken"));
    home.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(202);
    URI sign = platform.mailbox().awaitLink(parent.email(), "/api/family/consents/sign");
    door.get(sign.getPath() + "?" + sign.getRawQuery()).expect(200);
    door.post("/api/family/consents/sign", Map.of("token", token(sign))).expect(200);
    var child = Map.of("name", CHILD, "birthday", "2018-05-04", "language", "en", "notes", NOTES);
    home.post("/api/family/children", child, "canary-child").expect(201);
    home.post("/api/family/children", child, "canary-child").expect(201);
    return List.of(
        token(sign), registered.text("tokens.accessToken"), registered.text("tokens.refreshToken"));
  }

  private static String token(URI link) {
    return link.getRawQuery().substring("token=".length());
  }

  private static List<String> parts(String footprint, List<String> canaries) {
    return footprint
        .lines()
        .filter(line -> canaries.stream().anyMatch(line::contains))
        .map(line -> line.substring(0, Math.min(200, line.length())))
        .toList();
  }
}
