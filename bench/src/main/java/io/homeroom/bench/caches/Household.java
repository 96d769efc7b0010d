package io.homeroom.bench.caches;

import io.homeroom.e2e.Door;
import io.homeroom.e2e.Mailbox;
import io.homeroom.e2e.Narrator;
import io.homeroom.e2e.Parent;
import io.homeroom.e2e.RegisteringAtDoor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A parent and a child who have been using Homeroom for a while. */
record Household(Member parent, Member child, String childId) {
  private static final String NAME = "Grace";
  private static final String PIN = "640381";
  private static final String SIGNING = "/api/family/consents/sign";
  private static final int TASKS = 5;

  static Household settled() {
    Mailbox mails = Addresses.mails();
    Parent ada = Parent.named("Ada", "en");
    Member parent =
        Member.registered(
            new RegisteringAtDoor(Addresses.door(), mails, Narrator.SILENT).register(ada));
    Door home = parent.door();
    home.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(202);
    sign(mails.awaitLink(ada.email(), SIGNING));
    String childId = added(home);
    home.put("/api/family/children/" + childId + "/pin", ada.pin(PIN)).expect(204);
    String code = home.get("/api/family/code").expect(200).text("familyCode");
    Map<String, String> credentials = Map.of("familyCode", code, "name", NAME, "pin", PIN);
    Member child = Member.signedIn("/api/auth/child/login", credentials);
    Household household = new Household(parent, child, childId);
    for (int task = 0; task < TASKS; task++) {
      household.giveTask();
    }
    return household;
  }

  void giveTask() {
    parent
        .door()
        .post(
            "/api/tasks",
            Map.of(
                "childId",
                childId,
                "question",
                "What is seven times six?",
                "points",
                10,
                "subject",
                "maths",
                "language",
                "en",
                "answers",
                List.of(
                    Map.of("text", "41", "correct", false), Map.of("text", "42", "correct", true))))
        .expect(201);
  }

  private static void sign(URI link) {
    String token = link.getRawQuery().substring("token=".length());
    Addresses.door().post(SIGNING, Map.of("token", token)).expect(200);
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
