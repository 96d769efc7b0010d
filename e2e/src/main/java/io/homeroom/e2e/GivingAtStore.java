package io.homeroom.e2e;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A gift that is hidden, unlocked and opened. */
final class GivingAtStore {
  private static final String GIFTS = "/api/gifts";

  private final StoreVisit visit;
  private final Narrator narrator;

  GivingAtStore(StoreVisit visit, Narrator narrator) {
    this.visit = visit;
    this.narrator = narrator;
  }

  void give(JsonNode offer) {
    String gift = GIFTS + "/" + hide(offer);
    unlock(gift);
    open(gift);
  }

  private String hide(JsonNode offer) {
    narrator.step("The parent hides a gift, and %s learns nothing of it".formatted(visit.name()));
    Map<String, Object> form =
        Map.of(
            "childId",
            visit.child(),
            "productId",
            offer.path("productId").asString(),
            "threshold",
            Math.max(StoreVisit.points(offer), visit.balance() + 10),
            "message",
            "You have earned it!");
    String gift =
        visit.home().post(GIFTS, form, UUID.randomUUID().toString()).expect(201).text("giftId");
    visit.room().get(GIFTS + "/" + gift).expectProblem(404, "not-found");
    if (visit.room().get(GIFTS).expect(200).body().contains(gift)) {
      throw new StepFailed("The child sees a gift that is hidden");
    }
    return gift;
  }

  private void unlock(String gift) {
    narrator.step("%s earns what was missing, and is told of the gift".formatted(visit.name()));
    visit.earn(threshold(visit.home(), gift) - visit.balance());
    visit.inRoom().await("gift-unlocked");
    if (!visit.room().get(gift).expect(200).text("state").equals("unlocked")) {
      throw new StepFailed("The gift is not unlocked");
    }
  }

  private void open(String gift) {
    narrator.step("%s opens it, once, and the points are the parents'".formatted(visit.name()));
    long left = visit.balance() - threshold(visit.room(), gift);
    String key = UUID.randomUUID().toString();
    Answer opened = activate(gift, key).expect(200);
    activate(gift, key).expect(200);
    activate(gift, UUID.randomUUID().toString()).expectProblem(409, "gift-already-opened");
    visit.expectBalance(left);
    visit.room().get("/api/store/library/" + opened.text("productId")).expect(200);
    visit.atHome().await("gift-opened");
    visit.home().delete(gift).expectProblem(409, "gift-already-opened");
  }

  private Answer activate(String gift, String key) {
    return visit.room().post(gift + "/activate", Map.of(), key);
  }

  private static long threshold(Door door, String gift) {
    return door.get(gift).expect(200).json().path("threshold").asLong();
  }
}
