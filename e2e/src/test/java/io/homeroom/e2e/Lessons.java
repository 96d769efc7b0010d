package io.homeroom.e2e;

import tools.jackson.databind.JsonNode;

/** What the store has for children who have earned a little. */
final class Lessons {

  private Lessons() {}

  /** The one that can be had for the fewest points. */
  static JsonNode cheapest(Door home) {
    return home.get("/api/store/search?language=en&kind=digital&sort=fewest-points&minPoints=1")
        .expect(200)
        .json()
        .at("/items/0");
  }
}
