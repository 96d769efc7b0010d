package io.homeroom.gateway.client;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Follows X-Forwarded-For from the nearest hop back, as long as each hop is a trusted proxy. */
@Component
class ClientAddresses {

  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  private final TrustedProxies proxies;

  ClientAddresses(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  Client of(ServerHttpRequest request) {
    var peer = peer(request);
    if (!proxies.include(peer)) {
      return new Client(peer, request.getSslInfo() != null);
    }
    var headers = request.getHeaders();
    return new Client(
        farthestBelievable(peer, hops(headers)),
        "https".equalsIgnoreCase(headers.getFirst("X-Forwarded-Proto")));
  }

  private String farthestBelievable(String peer, List<String> hops) {
    var address = peer;
    for (var hop : hops.reversed()) {
      if (!ADDRESS.matcher(hop).matches()) {
        break;
      }
      address = hop;
      if (!proxies.include(hop)) {
        break;
      }
    }
    return address;
  }

  private static List<String> hops(HttpHeaders headers) {
    return headers.getOrEmpty("X-Forwarded-For").stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static String peer(ServerHttpRequest request) {
    var remote = request.getRemoteAddress();
    return remote == null || remote.getAddress() == null
        ? "0.0.0.0"
        : remote.getAddress().getHostAddress();
  }
}
