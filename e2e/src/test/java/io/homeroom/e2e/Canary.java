package io.homeroom.e2e;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that was told in confidence.
 *
 * @param homes where its owner keeps it, as it was told; nowhere if there are none
 */
record Canary(Pattern song, List<String> homes) {

  static Canary of(String text, String... homes) {
    return new Canary(
        Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE), List.of(homes));
  }

  /** A few digits, which stand in many numbers: only where they look like what they are. */
  static Canary code(String digits) {
    return new Canary(
        Pattern.compile(
            "(?i)(?:code|pin|otp)[^0-9]{0,20}" + digits + "|[\"'> ]" + digits + "[\"'<]"),
        List.of());
  }

  boolean isHeard(String place, String line) {
    return song.matcher(line).find() && homes.stream().noneMatch(place::startsWith);
  }
}
