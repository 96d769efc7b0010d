package io.homeroom.platform.test.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;

/** Sends to signed addresses, and loads from them, as a browser does. */
public final class SignedUpload {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private SignedUpload() {}

  /**
   * Sends what was announced, and tells the status of the answer.
   *
   * @param announced the answer to announcing it
   */
  public static int send(JsonNode announced, byte[] bytes) {
    var request =
        HttpRequest.newBuilder(URI.create(announced.path("url").asString()))
            .PUT(BodyPublishers.ofByteArray(bytes));
    announced
        .path("headers")
        .properties()
        .forEach(
            header -> {
              if (!header.getKey().equalsIgnoreCase("content-length")) {
                request.header(header.getKey(), header.getValue().path(0).asString());
              }
            });
    return call(request.build()).statusCode();
  }

  public static HttpResponse<byte[]> load(String url) {
    return call(HttpRequest.newBuilder(URI.create(url)).build());
  }

  private static HttpResponse<byte[]> call(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
