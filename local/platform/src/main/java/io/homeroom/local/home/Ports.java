package io.homeroom.local.home;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The port of each name. Usual ones move together by an offset; a setting {@code port.<name>} or
 * the variable {@code HOMEROOM_PORT_<NAME>} fixes one. What {@code up} chose is remembered for the
 * other commands.
 */
public final class Ports {

  private static final String OFFSET = "port-offset";
  private static final Map<String, Integer> USUAL = usual();

  private final Map<String, Integer> chosen;
  private final int offset;

  private Ports(Map<String, Integer> chosen, int offset) {
    this.chosen = chosen;
    this.offset = offset;
  }

  /** What {@code up} uses: option before variable before setting before what was used last. */
  public static Ports choose(Home home, Map<String, String> environment, Optional<Integer> option) {
    Map<String, String> settings = new PropertyFile(home.settings()).read();
    int offset =
        option
            .or(() -> number(OFFSET, environment.get("HOMEROOM_PORT_OFFSET")))
            .or(() -> number(OFFSET, settings.get(OFFSET)))
            .or(() -> number(OFFSET, remembered(home).read().get(OFFSET)))
            .orElse(0);
    Map<String, Integer> chosen = new LinkedHashMap<>();
    USUAL.forEach(
        (name, port) ->
            chosen.put(
                name,
                number(variable(name), environment.get(variable(name)))
                    .or(() -> number("port." + name, settings.get("port." + name)))
                    .orElse(port + offset)));
    return new Ports(chosen, offset);
  }

  /** What the running platform uses, or would use if it was never up. */
  public static Ports inUse(Home home, Map<String, String> environment) {
    Map<String, String> last = remembered(home).read();
    Ports fresh = choose(home, environment, Optional.empty());
    Map<String, Integer> chosen = new LinkedHashMap<>(fresh.chosen);
    chosen.replaceAll((name, port) -> number(name, last.get(name)).orElse(port));
    return new Ports(chosen, fresh.offset);
  }

  public void remember(Home home) {
    Map<String, String> values = new TreeMap<>();
    chosen.forEach((name, port) -> values.put(name, Integer.toString(port)));
    values.put(OFFSET, Integer.toString(offset));
    remembered(home).write(values, "What the last `homeroom up` used.");
  }

  public int of(String name) {
    Integer port = chosen.get(name);
    if (port == null) {
      throw new IllegalArgumentException("No port is named " + name);
    }
    return port;
  }

  public Map<String, Integer> all() {
    return Map.copyOf(chosen);
  }

  public static String variable(String name) {
    return "HOMEROOM_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static PropertyFile remembered(Home home) {
    return new PropertyFile(home.run().resolve("ports"));
  }

  private static Optional<Integer> number(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.valueOf(value.strip()));
    } catch (NumberFormatException e) {
      throw new Trouble(name + " is to be a number, not \"" + value + "\".");
    }
  }

  private static Map<String, Integer> usual() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("gateway", 8080);
    ports.put("keycloak", 8081);
    ports.put("keycloak-management", 8082);
    ports.put("mailbox", 8025);
    ports.put("smtp", 8026);
    ports.put("traces", 9411);
    ports.put("postgres", 15432);
    ports.put("kafka", 19092);
    ports.put("kafka-controller", 19093);
    ports.put("redis", 16379);
    ports.put("mongodb", 27117);
    ports.put("s3", 19000);
    ports.put("twilio", 18190);
    ports.put("clamd", 13310);
    ports.put("stripe", 13312);
    ports.put("calendar", 13313);
    ports.put("paypal", 13314);
    ports.put("identity", 18101);
    ports.put("marketplace", 18103);
    ports.put("booking", 18104);
    ports.put("progress", 18105);
    ports.put("payments", 18108);
    ports.put("notification", 18109);
    return ports;
  }
}
