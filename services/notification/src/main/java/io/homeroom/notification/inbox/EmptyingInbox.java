package io.homeroom.notification.inbox;

import io.homeroom.notification.directory.FamilyLeft;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Removes the notifications of a person who is gone, or was when they were told. */
@Service
public class EmptyingInbox {

  private final Notifications notifications;

  EmptyingInbox(Notifications notifications) {
    this.notifications = notifications;
  }

  public void empty(UUID personId) {
    notifications.removeAllOf(personId);
  }

  /** That they had left was heard of after other news. */
  @EventListener
  void on(FamilyLeft left) {
    notifications.removeOf(left.personId(), left.familyId(), left.at());
  }
}
