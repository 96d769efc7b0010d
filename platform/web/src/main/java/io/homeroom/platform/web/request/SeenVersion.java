package io.homeroom.platform.web.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The version of something that a caller has seen and now changes, as {@code If-Match} says (RFC
 * 9110, section 13.1.1).
 */
public record SeenVersion(@Nullable String ifMatch) {

  public static String etagOf(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Lets only a caller pass who has seen what there is.
   *
   * @throws SeenVersionRequired if the caller does not say: a 428 problem
   * @throws ChangedMeanwhile if it is another version by now: a 412 problem
   */
  public void check(long version) {
    if (ifMatch == null) {
      throw new SeenVersionRequired();
    }
    boolean seen =
        Arrays.stream(ifMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etagOf(version)));
    if (!seen) {
      throw new ChangedMeanwhile();
    }
  }
}
