package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** What a family waits for does not take place. */
record WaitingCalledOff(
    UUID entryId,
    UUID familyId,
    String courseTitle,
    Instant startsAt,
    ZoneId zone,
    Instant occurredAt) {

  static final String TYPE = "booking.waiting-called-off.v1";

  Notice toNotice(UUID eventId) {
    var meeting = new Meeting(courseTitle, startsAt, zone);
    var facts = meeting.facts();
    facts.put("entryId", entryId.toString());
    return new Notice(
        eventId, NoticeType.WAITING_CALLED_OFF, facts, occurredAt, meeting.ahead(occurredAt));
  }
}
