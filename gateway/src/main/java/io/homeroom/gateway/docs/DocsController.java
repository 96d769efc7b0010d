package io.homeroom.gateway.docs;

import io.homeroom.gateway.route.Upstreams;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
class DocsController {

  record Entry(String name, String url) {}

  /** Swagger UI sets styles on elements and draws its icons from data addresses. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final URI PAGE = URI.create("/api/docs");
  private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

  private final Upstreams upstreams;
  private final Documents documents;

  DocsController(Upstreams upstreams, Documents documents) {
    this.upstreams = upstreams;
    this.documents = documents;
  }

  @GetMapping("/")
  ResponseEntity<Void> root() {
    return ResponseEntity.status(HttpStatus.FOUND).location(PAGE).build();
  }

  @GetMapping({"/api/docs", "/api/docs/"})
  ResponseEntity<Resource> page() {
    return packed("index.html", MediaType.valueOf("text/html;charset=UTF-8"));
  }

  @GetMapping("/api/docs/page.js")
  ResponseEntity<Resource> script() {
    return packed("page.js", SCRIPT);
  }

  @GetMapping("/api/docs/events")
  ResponseEntity<Resource> eventsPage() {
    return packed("events.html", MediaType.valueOf("text/html;charset=UTF-8"));
  }

  @GetMapping("/api/docs/events.js")
  ResponseEntity<Resource> eventsScript() {
    return packed("events.js", SCRIPT);
  }

  @GetMapping("/api/docs/services.json")
  List<Entry> services() {
    return Stream.concat(Stream.of("gateway"), upstreams.names().stream().sorted())
        .map(name -> new Entry(name, "/api/docs/" + name))
        .toList();
  }

  @GetMapping("/api/docs/gateway")
  ResponseEntity<Resource> gateway() {
    return packed("gateway.json", MediaType.APPLICATION_JSON);
  }

  @GetMapping("/api/docs/{service:[a-z-]+}")
  Mono<ResponseEntity<JsonNode>> document(@PathVariable String service) {
    return documents.of(service).map(DocsController::json);
  }

  @GetMapping("/api/docs/{service:[a-z-]+}/events")
  Mono<ResponseEntity<JsonNode>> events(@PathVariable String service) {
    return documents.eventsOf(service).map(DocsController::json);
  }

  private static ResponseEntity<JsonNode> json(JsonNode document) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
  }

  private static ResponseEntity<Resource> packed(String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Security-Policy", POLICY)
        .body(new ClassPathResource("docs/" + name));
  }
}
