package io.homeroom.local.emulator.delivery;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** How one service tells its events. */
public interface Telling {

  String typeOf(ObjectNode event);

  String bodyOf(ObjectNode event);

  /** What proves that it is this service's. */
  Map<String, String> headersOf(String body);

  /** The event as it is kept once it was heard. */
  default ObjectNode heard(ObjectNode event) {
    return event;
  }
}
