package io.homeroom.local.calendar.agenda;

import io.homeroom.local.calendar.http.Refusal;
import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A room at Meet, made on request: once by each request's id. */
final class Conference {
  private static final String STATUS = "/conferenceData/createRequest/status/statusCode";
  private static final Random RANDOM = new SecureRandom();

  private Conference() {}

  /** What is asked for in a body of which conferences are to be heeded. */
  static void heed(ObjectNode event, JsonNode asked, Events.Room room) {
    if (asked.isNull()) {
      event.remove("conferenceData");
      event.remove("hangoutLink");
    }
    var request = asked.path("createRequest");
    if (!(request instanceof ObjectNode wanted) || isAnswered(event, wanted)) {
      return;
    }
    if (!wanted.at("/conferenceSolutionKey/type").asString("").equals("hangoutsMeet")) {
      throw Refusal.invalid("Invalid conference type value.");
    }
    event.remove("hangoutLink");
    var data = event.putObject("conferenceData");
    data.set("createRequest", wanted.deepCopy());
    var status = data.withObjectProperty("createRequest").putObject("status");
    switch (room) {
      case MADE -> make(event);
      case LATER -> status.put("statusCode", "pending");
      case REFUSED -> status.put("statusCode", "failure");
    }
  }

  static boolean isPending(ObjectNode event) {
    return event.at(STATUS).asString("").equals("pending");
  }

  static ObjectNode make(ObjectNode event) {
    var id = letters(3) + "-" + letters(4) + "-" + letters(3);
    var link = "https://meet.google.com/" + id;
    var data = event.withObjectProperty("conferenceData");
    data.withObjectProperty("createRequest").putObject("status").put("statusCode", "success");
    data.putArray("entryPoints")
        .addObject()
        .put("entryPointType", "video")
        .put("uri", link)
        .put("label", "meet.google.com/" + id);
    var solution = data.putObject("conferenceSolution").put("name", "Google Meet");
    solution.putObject("key").put("type", "hangoutsMeet");
    data.put("conferenceId", id);
    return event.put("hangoutLink", link);
  }

  private static boolean isAnswered(ObjectNode event, ObjectNode wanted) {
    var before = event.at("/conferenceData/createRequest/requestId").asString("");
    return !before.isEmpty() && before.equals(wanted.path("requestId").asString(""));
  }

  private static String letters(int count) {
    return RANDOM
        .ints(count, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
