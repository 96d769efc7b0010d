package io.homeroom.identity.activity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is to be logged. It is appended right before the commit, and lost with a rollback. */
@Component
public class ActivityLog {
  private final ApplicationEventPublisher events;

  ActivityLog(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Transactional
  public void record(Activity activity) {
    events.publishEvent(activity);
  }
}
