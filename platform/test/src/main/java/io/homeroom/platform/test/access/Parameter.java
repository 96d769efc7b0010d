package io.homeroom.platform.test.access;

import tools.jackson.databind.JsonNode;

/**
 * What an operation takes beside its body: in the {@code path}, {@code query} or {@code header}.
 */
record Parameter(String in, String name) {

  static Parameter of(JsonNode declared) {
    return new Parameter(declared.path("in").asString(), declared.path("name").asString());
  }

  @Override
  public String toString() {
    return in + " " + name;
  }
}
