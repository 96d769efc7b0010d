package io.homeroom.identity.child.web;

import io.homeroom.identity.child.ChildChangedMeanwhile;
import io.homeroom.identity.child.KnownChild;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The version a caller has seen, as {@code If-Match} says. */
record SeenVersion(@Nullable String ifMatch) {

  static String etagOf(KnownChild child) {
    return "\"" + child.version() + "\"";
  }

  /** Lets the child pass only if it is what the caller has seen. */
  KnownChild check(KnownChild child) {
    if (ifMatch == null) {
      throw new SeenVersionRequired();
    }
    boolean seen =
        Arrays.stream(ifMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etagOf(child)));
    if (!seen) {
      throw new ChildChangedMeanwhile();
    }
    return child;
  }
}
