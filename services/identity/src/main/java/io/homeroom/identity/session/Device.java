package io.homeroom.identity.session;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody recognises their device by. Coarse on purpose: it must not identify anybody. */
public record Device(String name) {
  private static final Device UNKNOWN = new Device("Unknown device");

  /** The first that is named counts: most browsers also claim to be others. */
  private static final List<Map.Entry<String, Pattern>> PROGRAMS =
      List.of(
          named("Edge", "Edg"),
          named("Opera", "OPR/"),
          named("Firefox", "Firefox|FxiOS"),
          named("Chrome", "Chrome|CriOS"),
          named("Safari", "Safari"),
          named("Homeroom app", "Homeroom"));

  private static final List<Map.Entry<String, Pattern>> SYSTEMS =
      List.of(
          named("Android", "Android"),
          named("iOS", "iPhone|iPad|iOS"),
          named("Windows", "Windows"),
          named("macOS", "Macintosh|Mac OS"),
          named("Linux", "Linux|X11"));

  public static Device of(@Nullable String userAgent) {
    if (userAgent == null) {
      return UNKNOWN;
    }
    String program = first(PROGRAMS, userAgent, "");
    String system = first(SYSTEMS, userAgent, "");
    if (program.isEmpty() && system.isEmpty()) {
      return UNKNOWN;
    }
    return new Device((program + (system.isEmpty() ? "" : " on " + system)).strip());
  }

  private static Map.Entry<String, Pattern> named(String name, String pattern) {
    return Map.entry(name, Pattern.compile(pattern));
  }

  private static String first(
      List<Map.Entry<String, Pattern>> known, String userAgent, String otherwise) {
    return known.stream()
        .filter(entry -> entry.getValue().matcher(userAgent).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(otherwise);
  }
}
