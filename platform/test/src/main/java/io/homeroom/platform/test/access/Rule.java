package io.homeroom.platform.test.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who is let in to an operation, and how a call of it looks that is refused for nothing but its
 * caller.
 *
 * @param thing what its ids are of
 * @param shared whose that is, beside the one who has it: {@code family} or {@code everybody}
 */
record Rule(
    List<String> roles,
    @Nullable JsonNode body,
    @Nullable Map<String, String> path,
    @Nullable Map<String, String> headers,
    @Nullable String thing,
    @Nullable String shared) {

  private static final String ANYBODY = "anybody";
  private static final String PEOPLE = "people";
  private static final Set<String> NO_PERSON = Set.of(Calls.NOBODY, "service");

  boolean letsIn(String role) {
    return roles.contains(ANYBODY)
        || roles.contains(role)
        || (roles.contains(PEOPLE) && !NO_PERSON.contains(role));
  }

  Map<String, String> variables() {
    return path == null ? Map.of() : path;
  }

  boolean sharedBy(String whom) {
    return whom.equals(shared);
  }

  /** The call of things with these ids. */
  Rule about(Map<String, String> ids) {
    Map<String, String> named = new HashMap<>(ids);
    named.putAll(variables());
    JsonNode filled = body == null ? null : body.deepCopy();
    if (filled != null) {
      NamedIds.fill(filled, ids);
    }
    return new Rule(roles, filled, named, headers, thing, shared);
  }

  Map<String, String> moreHeaders() {
    return headers == null ? Map.of() : headers;
  }
}
