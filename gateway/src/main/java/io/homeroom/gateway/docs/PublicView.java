package io.homeroom.gateway.docs;

import io.homeroom.gateway.route.Upstreams;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A service's document as it holds at the gateway: its address, and only what is routed. */
@Component
class PublicView {

  private final DocsSettings settings;
  private final List<String> routed;
  private final JsonMapper json;

  PublicView(DocsSettings settings, Upstreams upstreams, JsonMapper json) {
    this.settings = settings;
    this.routed =
        upstreams.services().values().stream().flatMap(it -> it.paths().stream()).toList();
    this.json = json;
  }

  JsonNode of(JsonNode document) {
    var view = (ObjectNode) document.deepCopy();
    if (view.get("paths") instanceof ObjectNode paths) {
      paths.propertyNames().stream()
          .filter(path -> !isRouted(path))
          .toList()
          .forEach(paths::remove);
    }
    var server = json.createObjectNode().put("url", settings.publicUrl().toString());
    view.set("servers", json.createArrayNode().add(server));
    return view;
  }

  private boolean isRouted(String path) {
    return routed.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
  }
}
