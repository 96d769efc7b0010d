package io.homeroom.identity.child;

import org.jspecify.annotations.Nullable;

/**
 * What a parent tells of a child. Stored sealed only.
 *
 * @param level the level of learning, in the parent's words
 * @param avatar the name of a picture
 */
public record ChildProfile(
    String name,
    Birthday birthday,
    @Nullable String level,
    @Nullable String notes,
    @Nullable String avatar) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "ChildProfile[…]";
  }
}
