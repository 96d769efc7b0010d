package io.homeroom.local.stripe.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects as Stripe shows them, with every field they have; beside this class in {@code shape}. */
public final class Shapes {
  private static final String FOLDER = "/io/homeroom/local/stripe/shape/";
  private static final Map<String, ObjectNode> READ = new ConcurrentHashMap<>();

  private Shapes() {}

  /** A fresh one, its values those that nobody has asked to be otherwise. */
  public static ObjectNode of(String name) {
    return READ.computeIfAbsent(name, Shapes::read).deepCopy();
  }

  /** A list in whole, as objects hold it. */
  public static ObjectNode list(String url, ArrayNode data) {
    var list = JsonMapper.shared().createObjectNode().put("object", "list");
    list.set("data", data);
    return list.put("has_more", false).put("url", url);
  }

  private static ObjectNode read(String name) {
    try (var text = Shapes.class.getResourceAsStream(FOLDER + name + ".json")) {
      return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(text, name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
