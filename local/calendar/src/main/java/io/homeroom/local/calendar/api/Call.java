package io.homeroom.local.calendar.api;

import io.homeroom.local.calendar.http.Form;
import io.homeroom.local.calendar.http.Refusal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is asked for.
 *
 * @param match the ETag that If-Match names
 * @param delegated whether the account acts for a person, not for itself
 */
record Call(
    String method,
    String path,
    Form query,
    String body,
    Optional<String> match,
    boolean delegated) {

  ObjectNode json() {
    try {
      if (JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException unreadable) {
      throw Refusal.because("parseError", "Parse Error");
    }
    throw Refusal.because("parseError", "Parse Error");
  }
}
