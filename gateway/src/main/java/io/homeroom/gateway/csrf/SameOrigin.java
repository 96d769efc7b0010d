package io.homeroom.gateway.csrf;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Passes what our own pages ask. They send a header that no other page can send without being asked
 * for a preflight, which is never granted; and the browser says itself where a call comes from. A
 * stream is opened without headers of the page, so there the Origin has to be told.
 */
@Component
public class SameOrigin {

  public static final String HEADER = "X-Csrf-Protection";

  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final String origin;

  SameOrigin(@Value("${homeroom.public-url}") String publicUrl) {
    this.origin = publicUrl;
  }

  public Mono<Void> check(ServerHttpRequest request) {
    var headers = request.getHeaders();
    if (!isOpeningStream(headers) && !List.of("1").equals(headers.getOrEmpty(HEADER))) {
      return refused(
          Fault.CSRF_REFUSED, "With a cookie, please send %s: 1 as well.".formatted(HEADER));
    }
    return isOurs(request)
        ? Mono.empty()
        : refused(Fault.ORIGIN_REFUSED, "Only Homeroom's own pages may call with a cookie.");
  }

  private boolean isOurs(ServerHttpRequest request) {
    var headers = request.getHeaders();
    var origins = headers.getOrEmpty(HttpHeaders.ORIGIN);
    var sites = headers.getOrEmpty(FETCH_SITE);
    var told = !origins.isEmpty() || (!sites.isEmpty() && !isOpeningStream(headers));
    var mayBeSilent = SAFE.contains(request.getMethod()) && !isOpeningStream(headers);
    return (told || mayBeSilent)
        && origins.stream().allMatch(origin::equals)
        && sites.stream().allMatch("same-origin"::equals);
  }

  private static boolean isOpeningStream(HttpHeaders headers) {
    return "websocket".equalsIgnoreCase(headers.getUpgrade());
  }

  private static Mono<Void> refused(Fault fault, String detail) {
    return Mono.error(Refused.because(fault, detail));
  }
}
