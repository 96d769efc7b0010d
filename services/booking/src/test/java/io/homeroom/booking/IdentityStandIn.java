package io.homeroom.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Stands for identity: tells what children are called of whom it has been told so. */
public final class IdentityStandIn {

  /** Gives each context the one there is. */
  static final class Starting
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final IdentityStandIn SHARED = new IdentityStandIn();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context.getBeanFactory().registerSingleton("identityStandIn", SHARED);
      var url = Map.<String, Object>of("homeroom.identity.url", SHARED.address());
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("id", url));
    }
  }

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final HttpServer http;

  private IdentityStandIn() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/", exchange -> answer(exchange, 404, ""));
    http.createContext("/internal/children/names", this::name);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.start();
  }

  private String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** Its parents let third parties know it. */
  public void call(UUID child, String name) {
    names.put(child.toString(), name);
  }

  private void name(HttpExchange exchange) throws IOException {
    var wanted = JsonMapper.shared().readTree(exchange.getRequestBody()).path("childIds");
    var named =
        wanted
            .valueStream()
            .map(child -> child.asString())
            .filter(names::containsKey)
            .map(child -> Map.of("childId", child, "name", names.get(child)))
            .toList();
    answer(exchange, 200, JsonMapper.shared().writeValueAsString(named));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      var bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
