package io.homeroom.e2e;

import java.util.Map;
import java.util.UUID;

/** Families at the store, who have nothing but each other. */
final class StoreVisits {
  private static final String PIN = "640381";

  private final Door door;
  private final Parent parent = Parent.named("Lovelace", "en");
  private final Door home;

  StoreVisits(RunningPlatform platform) {
    this.door = platform.door();
    this.home =
        door.as(
            new RegisteringAtDoor(door, platform.mailbox(), Narrator.SILENT)
                .register(parent)
                .text("tokens.accessToken"));
  }

  /** A visit of the parent with one more child, who is old enough to need nobody's consent. */
  StoreVisit with(String name) {
    home.post(
            "/api/family/children",
            Map.of("name", name, "birthday", "2010-05-04", "language", "en"),
            UUID.randomUUID().toString())
        .expect(201);
    Room hers = Room.of(door, home, parent, name, PIN);
    Door room = hers.enter();
    return new StoreVisit(
        name,
        hers.child(),
        home,
        room,
        home.listen("/api/notifications/stream"),
        room.listen("/api/notifications/stream"));
  }
}
