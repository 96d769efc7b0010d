package io.homeroom.progress.task.web;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.uploads.Images;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.task.Task;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tasks on the wire, with addresses of their images. */
@Component
class Illustrations {
  private final Images images;

  Illustrations(Images images) {
    this.images = images;
  }

  /**
   * Lets a task have no image but one that its child's family has uploaded.
   *
   * @throws io.homeroom.platform.uploads.ImageNotFound otherwise
   */
  void check(TaskForm form, Child child) {
    if (form.imageId() != null) {
      images.require(form.imageId(), child.family());
    }
  }

  TaskView view(Task task, Caller caller) {
    return view(new CursorPage<>(List.of(task), null), caller).items().getFirst();
  }

  CursorPage<TaskView> view(CursorPage<Task> tasks, Caller caller) {
    var shown = tasks.items().stream().map(Task::image).filter(Objects::nonNull).toList();
    var urls = images.urlsOf(shown);
    return tasks.map(
        task ->
            TaskView.of(task, caller.role(), task.image() == null ? null : urls.get(task.image())));
  }
}
