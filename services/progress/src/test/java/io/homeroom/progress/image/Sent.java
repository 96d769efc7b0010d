package io.homeroom.progress.image;

import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.upload.SignedUpload;
import io.homeroom.progress.Family;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An upload of a family, as its parent's browser sends it. */
record Sent(Family family, UUID id, int status) {
  /** Sends what was announced. */
  static Sent by(Family family, byte[] bytes) {
    return by(family, bytes, bytes.length);
  }

  static Sent by(Family family, byte[] bytes, int announced) {
    var upload = family.parent().post("/api/uploads", form("image/png", announced)).expect(201);
    return new Sent(
        family,
        UUID.fromString(upload.json().path("uploadId").asString()),
        SignedUpload.send(upload.json(), bytes));
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
}
