package io.homeroom.booking;

import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A family as its members use the service. */
public record Family(UUID id, UUID parentId, List<UUID> children, Client parent, Client atChilds) {

  public UUID child() {
    return children.getFirst();
  }

  /** Seats for all of the children. */
  public Answer hold(UUID session) {
    return hold(session, UUID.randomUUID().toString());
  }

  public Answer hold(UUID session, String key) {
    return parent.post(
        "/api/booking/checkout", Map.of("courseSessionId", session, "childIds", children), key);
  }

  public JsonNode booking(UUID id) {
    return parent.get("/api/booking/bookings/" + id).expect(200).json();
  }

  public String stateOf(UUID booking) {
    return booking(booking).path("state").asString();
  }

  public Answer cancel(UUID booking) {
    return parent.post("/api/sessions/cancel", Map.of("bookingId", booking));
  }

  public Answer confirm(UUID booking) {
    return parent.post("/api/booking/confirm", Map.of("bookingId", booking));
  }
}
