package io.homeroom.notification.inbox.parents;

import io.homeroom.notification.inbox.Notice;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A notice on its way to a family's parents. */
@Document("waiting_notices")
record WaitingNotice(@Id UUID eventId, UUID familyId, Notice notice) {

  static WaitingNotice of(UUID familyId, Notice notice) {
    return new WaitingNotice(notice.eventId(), familyId, notice);
  }
}
