package io.homeroom.booking.waitlist;

import io.homeroom.booking.Family;
import io.homeroom.platform.test.http.Answer;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A family's place in a waitlist, over HTTP. */
public final class Places {

  private Places() {}

  public static Answer join(Family family, UUID session) {
    var wish = Map.of("courseSessionId", session, "childIds", family.children());
    return family.parent().post("/api/waitlist/join", wish).expect(200);
  }

  /** The newest. */
  public static JsonNode entry(Family family) {
    return family.parent().get("/api/waitlist").expect(200).json().at("/items/0");
  }

  public static String state(Family family) {
    return entry(family).path("state").asString();
  }

  public static UUID offer(Family family) {
    return UUID.fromString(entry(family).path("bookingId").asString());
  }
}
