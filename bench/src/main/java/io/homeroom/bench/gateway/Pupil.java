package io.homeroom.bench.gateway;

import io.homeroom.e2e.Door;
import io.homeroom.e2e.Narrator;
import io.homeroom.e2e.Parent;
import io.homeroom.e2e.RegisteringAtDoor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A child of a family of its own; both it and its parent can sign in. */
record Pupil(Parent parent, UUID child, UUID family, Map<String, String> credentials) {
  private static final String NAME = "Grace";
  private static final String PIN = "640381";
  private static final String SIGNING = "/api/family/consents/sign";

  static Pupil enrolled(Suite suite) {
    Parent parent = Parent.named("Ada", "en");
    var registered =
        new RegisteringAtDoor(suite.door(), suite.mails(), Narrator.SILENT).register(parent);
    Door home = home(suite, parent);
    home.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(202);
    sign(suite, suite.mails().awaitLink(parent.email(), SIGNING));
    String child = added(home);
    home.put("/api/family/children/" + child + "/pin", parent.pin(PIN)).expect(204);
    String code = home.get("/api/family/code").expect(200).text("familyCode");
    return new Pupil(
        parent,
        UUID.fromString(child),
        UUID.fromString(registered.text("familyId")),
        Map.of("familyCode", code, "name", NAME, "pin", PIN));
  }

  /** An access token, which lasts five minutes. */
  String signIn(Suite suite) {
    return token(suite, "/api/auth/child/login", credentials);
  }

  /** The suite as the child sees it, for as long as the token lasts. */
  Door room(Suite suite) {
    return suite.door().as(signIn(suite));
  }

  /** The suite as the parent sees it, for as long as the token lasts. */
  Door home(Suite suite) {
    return home(suite, parent);
  }

  private static Door home(Suite suite, Parent parent) {
    return suite.door().as(token(suite, "/api/auth/login", parent.signIn()));
  }

  private static String token(Suite suite, String path, Map<String, String> credentials) {
    return suite.door().post(path, credentials).expect(200).text("accessToken");
  }

  private static void sign(Suite suite, URI link) {
    String token = link.getRawQuery().substring("token=".length());
    suite.door().post(SIGNING, Map.of("token", token)).expect(200);
  }

  private static String added(Door home) {
    return home.post(
            "/api/family/children",
            Map.of("name", NAME, "birthday", "2018-12-09", "language", "en"),
            UUID.randomUUID().toString())
        .expect(201)
        .text("childId");
  }
}
