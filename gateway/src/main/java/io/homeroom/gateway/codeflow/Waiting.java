package io.homeroom.gateway.codeflow;

import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is left to do before a browser is signed in.
 *
 * @param answer identity's: a challenge, or an arrival with its token
 */
record Waiting(ObjectNode answer, String returnTo) {
  static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String TOKEN = "arrivalToken";

  /** What a page may know of it. */
  ObjectNode shown() {
    var shown = answer.deepCopy();
    shown.remove(TOKEN);
    shown.put("returnTo", returnTo);
    return shown;
  }

  boolean isArrival() {
    return answer.has(TOKEN);
  }

  String arrivalToken() {
    return answer.path(TOKEN).asString("");
  }

  @Override
  public String toString() {
    return "Waiting[…]";
  }
}
