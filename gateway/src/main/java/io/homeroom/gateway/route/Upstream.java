package io.homeroom.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A service behind the gateway.
 *
 * @param url where it listens
 * @param paths the paths that are its own, with all below them
 * @param streams paths on which it speaks WebSocket
 * @param open endpoints that need no token
 * @param concurrency calls that one route may have under way at once
 */
public record Upstream(
    URI url,
    List<String> paths,
    @DefaultValue List<String> streams,
    @DefaultValue List<String> open,
    @DefaultValue("128") int concurrency) {

  public Stream<Endpoint> openEndpoints() {
    return open.stream().map(Endpoint::of);
  }

  public Stream<String> patterns() {
    return paths.stream().map(path -> path + "/**");
  }
}
