package io.homeroom.progress.task;

import io.homeroom.platform.families.ChildGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written for a child goes with it; its points are ids and figures, and stay. */
@Component
class ForgettingTasks {
  private final Tasks tasks;

  ForgettingTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  @EventListener
  @Transactional
  void on(ChildGone event) {
    tasks.removeAllOf(event.child().id());
  }
}
