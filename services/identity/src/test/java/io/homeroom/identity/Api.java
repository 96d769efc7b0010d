package io.homeroom.identity;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The service as callers see it. */
public final class Api {
  private final RestClient client;
  private final @Nullable String token;

  Api(RestClient client, @Nullable String token) {
    this.client = client;
    this.token = token;
  }

  public Api as(@Nullable String token) {
    return new Api(client, token);
  }

  public Answer get(String path) {
    return call(HttpMethod.GET, path, null, headers -> {});
  }

  public Answer post(String path, @Nullable Object json) {
    return call(HttpMethod.POST, path, json, headers -> {});
  }

  public Answer post(String path, Object json, String idempotencyKey) {
    return call(
        HttpMethod.POST, path, json, headers -> headers.set("Idempotency-Key", idempotencyKey));
  }

  public Answer patch(String path, Object json, @Nullable String etag) {
    return call(
        HttpMethod.PATCH,
        path,
        json,
        headers -> {
          if (etag != null) {
            headers.set(HttpHeaders.IF_MATCH, etag);
          }
        });
  }

  public Answer put(String path, Object json) {
    return call(HttpMethod.PUT, path, json, headers -> {});
  }

  public Answer delete(String path) {
    return call(HttpMethod.DELETE, path, null, headers -> {});
  }

  public Answer submit(String path, String token) {
    return submit(path, Map.of("token", token));
  }

  public Answer submit(String path, Map<String, String> fields) {
    var form = new LinkedMultiValueMap<String, String>();
    fields.forEach(form::add);
    return call(
        HttpMethod.POST,
        path,
        form,
        headers -> headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED));
  }

  public Answer call(
      HttpMethod method, String path, @Nullable Object body, Consumer<HttpHeaders> customizing) {
    var request =
        client
            .method(method)
            .uri(path)
            .headers(
                headers -> {
                  if (body != null) {
                    headers.setContentType(MediaType.APPLICATION_JSON);
                  }
                  if (token != null) {
                    headers.setBearerAuth(token);
                  }
                  customizing.accept(headers);
                });
    if (body != null) {
      request.body(body);
    }
    return request.exchange(
        (sent, response) -> {
          var text = response.bodyTo(String.class);
          return new Answer(
              response.getStatusCode().value(), response.getHeaders(), text == null ? "" : text);
        });
  }
}
