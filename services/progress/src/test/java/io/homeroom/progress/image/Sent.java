package io.homeroom.progress.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.test.http.Answer;
import io.homeroom.progress.Family;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An upload of a family, as its parent's browser sends it. */
record Sent(Family family, UUID id, int status) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Sends what was announced. */
  static Sent by(Family family, byte[] bytes) {
    return by(family, bytes, bytes.length);
  }

  static Sent by(Family family, byte[] bytes, int announced) {
    var upload = family.parent().post("/api/uploads", form("image/png", announced)).expect(201);
    return new Sent(
        family,
        UUID.fromString(upload.json().path("uploadId").asString()),
        put(upload.json(), bytes).statusCode());
  }

  static Map<String, Object> form(String type, int size) {
    return Map.of("purpose", "task-image", "contentType", type, "size", size);
  }

  Answer complete() {
    return family.parent().post("/api/uploads/" + id + "/complete", Map.of());
  }

  /** The task that shows it, as its child sees it. */
  JsonNode shown() {
    var task = new HashMap<>(family.task(10));
    task.put("imageId", id);
    var given = family.parent().post("/api/tasks", task).expect(201).json();
    return family.atChilds().get("/api/tasks/" + given.path("taskId").asString()).json();
  }

  static HttpResponse<byte[]> load(String url) {
    return call(HttpRequest.newBuilder(URI.create(url)).build());
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  private static HttpResponse<byte[]> put(JsonNode upload, byte[] bytes) {
    var request =
        HttpRequest.newBuilder(URI.create(upload.path("url").asString()))
            .PUT(BodyPublishers.ofByteArray(bytes));
    upload
        .path("headers")
        .properties()
        .forEach(
            header -> {
              if (!header.getKey().equalsIgnoreCase("content-length")) {
                request.header(header.getKey(), header.getValue().path(0).asString());
              }
            });
    return call(request.build());
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
