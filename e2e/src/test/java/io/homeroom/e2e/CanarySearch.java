package io.homeroom.e2e;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through lines for canaries, and for secrets that stand in them as words. */
final class CanarySearch {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.~@+-]{11,}[A-Za-z0-9_~-]");
  private static final int SHOWN = 200;

  private final List<Canary> canaries;
  private final Set<String> secrets;
  private final Set<String> stores = new HashSet<>();
  private final List<String> found = new ArrayList<>();

  CanarySearch(List<Canary> canaries, Set<String> secrets) {
    this.canaries = canaries;
    this.secrets = secrets;
  }

  void look(String place, String line) {
    stores.add(place.split(" ", 2)[0]);
    boolean sings =
        canaries.stream().anyMatch(canary -> canary.isHeard(place, line))
            || WORD.matcher(line).results().anyMatch(word -> secrets.contains(word.group()));
    if (sings) {
      found.add(place + ": " + line.substring(0, Math.min(SHOWN, line.length())));
    }
  }

  /** The kinds of places that had anything at all. */
  Set<String> stores() {
    return stores;
  }

  List<String> found() {
    return found;
  }
}
