package io.homeroom.progress;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.test.upload.SignedUpload;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What families have, for others to ask for. */
record FamilyThings(Families families, Tokens tokens) {

  Map<String, Callable<Owned>> all() {
    return Map.of("childId", this::child, "taskId", this::task, "uploadId", this::upload);
  }

  private Owned child() {
    var family = families.register();
    return owned(family, Map.of("childId", family.child().id()));
  }

  private Owned task() {
    var family = families.register();
    var task = family.give(10);
    return owned(family, Map.of("taskId", task.id(), "answerId", task.correct()));
  }

  private Owned upload() {
    var family = families.register();
    var bytes = Samples.picture("png", 40, 40);
    var form = Map.of("purpose", "task-image", "contentType", "image/png", "size", bytes.length);
    var announced = family.parent().post("/api/uploads", form).expect(201);
    SignedUpload.send(announced.json(), bytes);
    return owned(family, Map.of("uploadId", announced.id("uploadId")));
  }

  private Owned owned(Family family, Map<String, UUID> ids) {
    var child = family.child();
    return Owned.by("child", childsToken(child), ids)
        .and("parent", tokens.parent(family.parentId(), child.family()))
        .withSibling(childsToken(families.sibling(child)))
        .withFormer(tokens.parent(family.parentId(), UUID.randomUUID()));
  }

  private String childsToken(Child child) {
    return tokens.child(child.id(), child.family());
  }
}
