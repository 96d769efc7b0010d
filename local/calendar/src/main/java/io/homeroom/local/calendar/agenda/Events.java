package io.homeroom.local.calendar.agenda;

import io.homeroom.local.calendar.http.Refusal;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is done to single events. */
public record Events(Agenda agenda, String account) {
  private static final Pattern ID = Pattern.compile("[a-v0-9]{5,1024}");

  /**
   * How a body is to be taken.
   *
   * @param conferences whether what it says of them counts
   * @param room what becomes of one that is asked for
   * @param invites whether the caller may invite people
   */
  public record Terms(boolean conferences, Room room, boolean invites) {}

  /** What becomes of a conference. */
  public enum Room {
    MADE,
    LATER,
    REFUSED
  }

  public ObjectNode insert(ObjectNode body, Terms terms) {
    var id = body.path("id").asString(UUID.randomUUID().toString().replace("-", ""));
    if (!ID.matcher(id).matches()) {
      throw Refusal.invalid("Invalid resource id value.");
    }
    if (agenda.find(id).isPresent()) {
      throw Refusal.duplicate();
    }
    var event = JsonMapper.shared().createObjectNode().put("kind", Agenda.EVENT).put("id", id);
    var now = agenda.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    event
        .put("status", "confirmed")
        .put("htmlLink", "https://www.google.com/calendar/event?eid=" + id)
        .put("created", now.toString())
        .put("iCalUID", id + "@google.com")
        .put("sequence", 0)
        .put("eventType", "default");
    event.putObject("creator").put("email", account);
    event.putObject("organizer").put("email", agenda.id()).put("self", true);
    event.putObject("reminders").put("useDefault", true);
    return settle(event, body, terms);
  }

  /** One that is there, or was. */
  public ObjectNode get(String id) {
    var event = agenda.one(id);
    return Conference.isPending(event) ? agenda.write(Conference.make(event)) : event;
  }

  public ObjectNode update(String id, Optional<String> match, ObjectNode body, Terms terms) {
    var event = seen(id, match);
    Fields.clear(event);
    event.putObject("reminders").put("useDefault", true);
    if (terms.conferences() && !body.has("conferenceData")) {
      body.putNull("conferenceData");
    }
    return settle(event, body, terms);
  }

  public ObjectNode patch(String id, Optional<String> match, ObjectNode body, Terms terms) {
    return settle(seen(id, match), body, terms);
  }

  public void delete(String id, Optional<String> match) {
    var event = agenda.one(id);
    if (Agenda.isDeleted(event)) {
      throw Refusal.deleted();
    }
    agenda.write(seen(id, match).put("status", "cancelled"));
  }

  /** As somebody sees it whose clocks are those of the zone. */
  public static ObjectNode shown(ObjectNode event, ZoneId zone) {
    var shown = event.deepCopy();
    shown.remove(Agenda.CHANGE);
    EventTime.show(shown, "start", zone);
    EventTime.show(shown, "end", zone);
    return shown;
  }

  private ObjectNode seen(String id, Optional<String> match) {
    var event = agenda.one(id);
    if (match
        .filter(it -> !it.equals("*") && !it.equals(event.path("etag").asString()))
        .isPresent()) {
      throw Refusal.changedMeanwhile();
    }
    return event;
  }

  private ObjectNode settle(ObjectNode event, ObjectNode body, Terms terms) {
    if (!body.path("attendees").isEmpty() && !terms.invites()) {
      throw Refusal.forbidden(
          "forbiddenForServiceAccounts",
          "Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.");
    }
    Fields.take(event, body);
    EventTime.settle(event, "start", agenda.zone());
    EventTime.settle(event, "end", agenda.zone());
    if (!EventTime.instant(event.path("end"), agenda.zone())
        .isAfter(EventTime.instant(event.path("start"), agenda.zone()))) {
      throw Refusal.because("timeRangeEmpty", "The specified time range is empty.");
    }
    if (terms.conferences() && body.has("conferenceData")) {
      if (!terms.invites()) {
        throw Refusal.invalid("Invalid conference type value.");
      }
      Conference.heed(event, body.path("conferenceData"), terms.room());
    }
    return agenda.write(event.put("sequence", event.path("sequence").asInt() + 1));
  }
}
