package io.homeroom.identity.profile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a family tells of itself. Stored sealed only.
 *
 * @param minutesPerWeek the time it has for learning
 */
public record Profile(
    @Nullable Location location,
    List<String> goals,
    Set<Concern> concerns,
    List<Certification> certifications,
    @Nullable Budget monthlyBudget,
    @Nullable Integer minutesPerWeek,
    TextDirection textDirection) {

  static final Profile EMPTY =
      new Profile(null, List.of(), Set.of(), List.of(), null, null, TextDirection.LEFT_TO_RIGHT);

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "Profile[…]";
  }
}
