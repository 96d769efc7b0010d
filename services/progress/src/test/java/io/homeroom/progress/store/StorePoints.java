package io.homeroom.progress.store;

import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.UUID;

/** The points of a family as the store asks for them. */
record StorePoints(Client store) {

  Answer spend(UUID child, long points, String reference) {
    return write("SPEND", "childId", child, points, reference);
  }

  Answer transfer(UUID child, long points, String reference) {
    return write("TRANSFER_TO_PARENTS", "childId", child, points, reference);
  }

  Answer spendOfParents(UUID family, long points, String reference) {
    return write("SPEND_OF_PARENTS", "familyId", family, points, reference);
  }

  Answer reverse(String owner, UUID id, String reference) {
    return store.post("/internal/points/reversals", Map.of(owner, id, "reference", reference));
  }

  Answer reversePart(String owner, UUID id, String reference, UUID refund, long points) {
    var part = Map.of("reference", "refund:" + refund, "points", points);
    return store.post(
        "/internal/points/reversals", Map.of(owner, id, "reference", reference, "part", part));
  }

  long balance(UUID child) {
    return store.get("/internal/points/" + child).expect(200).json().path("balance").asLong();
  }

  Answer write(String kind, String owner, UUID id, long points, String reference) {
    return store.post(
        "/internal/points/entries",
        Map.of(owner, id, "kind", kind, "points", points, "reference", reference));
  }

  static String order() {
    return "order:" + UUID.randomUUID();
  }
}
