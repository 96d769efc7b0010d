package io.homeroom.gateway.headers;

import java.util.Locale;
import java.util.Set;

/**
 * Names by which somebody could pretend to be somebody, from somewhere, or to have been asked else.
 */
final class ForgeableHeaders {

  private static final Set<String> NAMES =
      Set.of(
          "forwarded",
          "x-real-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "true-client-ip",
          "cf-connecting-ip",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "expect");

  private static final String[] PREFIXES = {
    "x-user-", "x-homeroom-", "x-forwarded-", "x-original-", "x-rewrite-", "x-auth-", "x-remote-"
  };

  private ForgeableHeaders() {}

  /** Some servers take an underscore for a hyphen. */
  static boolean include(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (NAMES.contains(plain)) {
      return true;
    }
    for (var prefix : PREFIXES) {
      if (plain.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
