package io.homeroom.e2e;

import java.util.Map;

/** A child's way in: who it is, and what it signs in by. */
record Room(Door door, String child, Map<String, String> credentials) {

  /** The child of that name, once its parent has given it the PIN. */
  static Room of(Door door, Door home, Parent parent, String name, String pin) {
    String child = childNamed(home, name);
    home.put("/api/family/children/" + child + "/pin", parent.pin(pin)).expect(204);
    String familyCode = home.get("/api/family/code").expect(200).text("familyCode");
    return new Room(door, child, Map.of("familyCode", familyCode, "name", name, "pin", pin));
  }

  static String childNamed(Door home, String name) {
    return home.get("/api/family/children")
        .expect(200)
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("name").asString().equals(name))
        .map(item -> item.path("childId").asString())
        .findFirst()
        .orElseThrow(() -> new StepFailed("There is no child named " + name));
  }

  /** The child, signed in. */
  Door enter() {
    return door.as(door.post("/api/auth/child/login", credentials).expect(200).text("accessToken"));
  }
}
