package io.homeroom.platform.web.openapi;

import io.homeroom.platform.web.security.PublicEndpoint;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Takes the token off operations that everybody may call. */
final class OpenOperations implements GlobalOpenApiCustomizer {
  private final List<PublicEndpoint> open;

  OpenOperations(List<PublicEndpoint> open) {
    this.open = open;
  }

  @Override
  public void customise(OpenAPI document) {
    if (document.getPaths() != null) {
      document.getPaths().forEach(this::open);
    }
  }

  private void open(String path, PathItem item) {
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              if (open.stream().anyMatch(endpoint -> covers(endpoint, method, path))) {
                operation.security(List.of());
              }
            });
  }

  private static boolean covers(PublicEndpoint endpoint, PathItem.HttpMethod method, String path) {
    return endpoint.method().name().equals(method.name())
        && PathPatternParser.defaultInstance
            .parse(endpoint.pattern())
            .matches(PathContainer.parsePath(path));
  }
}
