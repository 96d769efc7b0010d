package io.homeroom.platform.test.http;

import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The service as one person's client calls it. */
public final class Client {
  /** One for all: each would have threads of its own. */
  private static final JdkClientHttpRequestFactory CONNECTIONS = new JdkClientHttpRequestFactory();

  private final RestClient http;

  public Client(int port, String token) {
    this.http =
        RestClient.builder()
            .requestFactory(CONNECTIONS)
            .baseUrl("http://127.0.0.1:" + port)
            .defaultHeaders(headers -> headers.setBearerAuth(token))
            .build();
  }

  public Answer get(String path) {
    return call(HttpMethod.GET, path, null, UUID.randomUUID().toString());
  }

  /** Where an address leads to; null if nowhere. */
  public @Nullable URI location(String path) {
    return http.get().uri(path).exchange((_, answer) -> answer.getHeaders().getLocation());
  }

  public Answer post(String path, Object json) {
    return post(path, json, UUID.randomUUID().toString());
  }

  public Answer post(String path, Object json, String idempotencyKey) {
    return call(HttpMethod.POST, path, json, idempotencyKey);
  }

  public Answer delete(String path) {
    return call(HttpMethod.DELETE, path, null, UUID.randomUUID().toString());
  }

  /** {@code ifMatch}: the version seen, or null to keep silent about it. */
  public Answer put(String path, Object json, @Nullable String ifMatch) {
    return call(
        HttpMethod.PUT,
        path,
        json,
        headers -> {
          if (ifMatch != null) {
            headers.setIfMatch(ifMatch);
          }
        });
  }

  private Answer call(HttpMethod method, String path, @Nullable Object json, String key) {
    return call(method, path, json, headers -> headers.set("Idempotency-Key", key));
  }

  private Answer call(
      HttpMethod method, String path, @Nullable Object json, Consumer<HttpHeaders> headers) {
    var request = http.method(method).uri(path).headers(headers);
    if (json != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(json);
    }
    return request.exchange(
        (_, response) -> {
          var text = response.bodyTo(String.class);
          return new Answer(response.getStatusCode().value(), text == null ? "" : text);
        });
  }
}
