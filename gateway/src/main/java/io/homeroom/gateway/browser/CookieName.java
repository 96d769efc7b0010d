package io.homeroom.gateway.browser;

import java.net.URI;
import java.util.Set;

/**
 * What a cookie of ours is called. Without TLS, which is for one's own machine only, browsers take
 * a Secure cookie from a loopback address but not one with the prefix.
 */
public record CookieName(String value) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  public static CookieName of(String name, URI publicUrl) {
    if ("https".equals(publicUrl.getScheme())) {
      return new CookieName("__Host-" + name);
    }
    if (!LOOPBACK.contains(publicUrl.getHost())) {
      throw new IllegalArgumentException(
          "HOMEROOM_PUBLIC_URL has to be https, or on this machine: " + publicUrl);
    }
    return new CookieName(name);
  }
}
