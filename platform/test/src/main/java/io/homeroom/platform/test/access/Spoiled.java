package io.homeroom.platform.test.access;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A body with something wrong about it. */
record Spoiled(String how, BodyPublisher publisher, Map<String, String> headers) {

  private static final int DEPTH = 5_000;
  private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;
  private static final String HERE = "what is to be something else";
  private static final List<String> OTHER_TYPES =
      List.of(
          "null",
          "{}",
          "[]",
          "[[]]",
          "true",
          "-1",
          "1e400",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"+999999999-12-31\"",
          "\"+999999999-12-31T23:59:59Z\"");

  static Spoiled json(String how, String text) {
    return of(how, text, "application/json");
  }

  static Stream<Spoiled> unreadable(ObjectNode sound) {
    String text = sound.toString();
    return Stream.of(
        json("nothing", ""),
        json("half of it", text.substring(0, text.length() / 2)),
        json("a list", "[" + text + "]"),
        json("a word", "\"word\""),
        json("null", "null"),
        json("each field twice", "{" + inside(text) + "," + inside(text) + "}"),
        json(
            "depth",
            "{\"deep\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "," + inside(text) + "}"),
        json("bulk", "{\"bulk\":\"" + "x".repeat(TWO_MEBIBYTES) + "\"," + inside(text) + "}"),
        of("another media type", text, "text/plain"),
        of("an unknown media type", text, "application/x-unknown"),
        of("no media type at all", text, "nonsense"),
        of("another charset", text, "application/json;charset=utf-16"),
        of("a charset of no such name", text, "application/json;charset=nonsense"),
        new Spoiled(
            "bytes that are no UTF-8",
            BodyPublishers.ofString(
                "{\"a\":\"\u00ff\u00fe\"," + inside(text) + "}", StandardCharsets.ISO_8859_1),
            Map.of("Content-Type", "application/json")));
  }

  /** Each field, and all that is inside of it, as everything that it is not. */
  static Stream<Spoiled> mistyped(ObjectNode sound) {
    return places(sound, "")
        .flatMap(place -> OTHER_TYPES.stream().map(value -> mistyped(sound, place, value)));
  }

  private static Stream<String> places(JsonNode node, String at) {
    Stream<Map.Entry<String, JsonNode>> inside =
        switch (node) {
          case ObjectNode object -> object.properties().stream();
          case ArrayNode list when !list.isEmpty() -> Stream.of(Map.entry("0", list.get(0)));
          default -> Stream.of();
        };
    return inside.flatMap(
        entry -> {
          String place = at + "/" + entry.getKey();
          return Stream.concat(Stream.of(place), places(entry.getValue(), place));
        });
  }

  private static Spoiled mistyped(ObjectNode sound, String place, String value) {
    int last = place.lastIndexOf('/');
    String name = place.substring(last + 1);
    JsonNode others = sound.deepCopy();
    switch (others.at(place.substring(0, last))) {
      case ObjectNode object -> object.put(name, HERE);
      case ArrayNode list -> list.set(0, list.stringNode(HERE));
      default -> throw new IllegalArgumentException(place);
    }
    return json(
        place.substring(1) + " as " + value, others.toString().replace('"' + HERE + '"', value));
  }

  private static Spoiled of(String how, String text, String type) {
    return new Spoiled(how, BodyPublishers.ofString(text), Map.of("Content-Type", type));
  }

  private static String inside(String object) {
    return object.substring(1, object.length() - 1);
  }
}
