package io.homeroom.e2e;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A parent hides a gift for a child, which learns nothing of it until it has earned enough, is
 * told, and opens it. Then the child orders something for points, and its parent says yes; and
 * something by card, which its parent pays and gives back.
 */
public final class StoreJourney {
  private static final String PIN = "640381";

  private final Door door;
  private final Narrator narrator;
  private final Parent parent;
  private final String name;

  /**
   * A journey of one child.
   *
   * @param parent can sign in and has consented
   * @param name of a child of theirs
   */
  public StoreJourney(Door door, Narrator narrator, Parent parent, String name) {
    this.door = door;
    this.narrator = narrator;
    this.parent = parent;
    this.name = name;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Door home =
        door.as(door.post("/api/auth/login", parent.signIn()).expect(200).text("accessToken"));
    Room hers = Room.of(door, home, parent, name, PIN);
    Door room = hers.enter();
    List<JsonNode> cheapest = cheapest(home);
    var visit =
        new StoreVisit(
            name,
            hers.child(),
            home,
            room,
            home.listen("/api/notifications/stream"),
            room.listen("/api/notifications/stream"));
    visit.earn(1);
    new GivingAtStore(visit, narrator).give(cheapest.get(0));
    new OrderingAtStore(visit, narrator).order(cheapest.get(1));
    new BuyingAtStore(visit, narrator).buy(cheapest.get(2));
  }

  /** Digital things that can be had for points, the cheapest first. */
  private List<JsonNode> cheapest(Door home) {
    narrator.step("The parent looks around the store");
    List<JsonNode> found =
        home.get("/api/store/products?language=en&limit=100")
            .expect(200)
            .json()
            .path("items")
            .valueStream()
            .filter(offer -> offer.path("kind").asString().equals("digital"))
            .filter(offer -> offer.at("/price/points").isNumber())
            .sorted(Comparator.comparingLong(StoreVisit::points))
            .toList();
    if (found.size() < 3) {
      throw new StepFailed("There are %d things to have for points".formatted(found.size()));
    }
    return found;
  }
}
