package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** All operations by method and path; {@code {}} stands for a name. */
final class Operations {

  private record Known(Pattern pattern, Operation operation) {}

  /** What was found, with the names in the path. */
  record Found(Operation operation, List<String> names) {}

  private final List<Known> known = new ArrayList<>();

  Operations on(String path, Operation operation) {
    known.add(new Known(Pattern.compile(path.replace("{}", "([^/]+)")), operation));
    return this;
  }

  Found find(String method, String path) {
    for (var each : known) {
      var matcher = each.pattern().matcher(method + " " + path);
      if (matcher.matches()) {
        var names = IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group);
        return new Found(each.operation(), names.toList());
      }
    }
    throw Refusal.unknownPath(method, path);
  }
}
