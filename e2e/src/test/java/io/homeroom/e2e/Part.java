package io.homeroom.e2e;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One process as {@code status --json} shows it. */
record Part(String name, String state, long pid, int port) {

  static List<Part> all() {
    var status = HomeroomCommand.run(Duration.ofSeconds(30), "status", "--json");
    return JsonMapper.shared()
        .readTree(status)
        .valueStream()
        .map(
            part ->
                new Part(
                    part.path("name").asString(),
                    part.path("state").asString(),
                    part.path("pid").asLong(-1),
                    part.path("port").asInt(-1)))
        .toList();
  }
}
