package io.homeroom.local.calendar.agenda;

import io.homeroom.local.calendar.http.Form;
import io.homeroom.local.calendar.http.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events in pages, in the order they were changed last; at the end the token by which later changes
 * are asked for. A page's token holds where the page before ended, and from where changes are asked
 * for when all are read.
 */
public record Listing(Agenda agenda) {
  private static final int USUAL = 250;
  private static final int MOST = 2500;
  private static final Set<String> NOT_WITH_TOKENS =
      Set.of(
          "iCalUID",
          "orderBy",
          "privateExtendedProperty",
          "q",
          "sharedExtendedProperty",
          "timeMin",
          "timeMax",
          "updatedMin");

  /** {@code tooOld}: a sync token is not good any more. */
  public ObjectNode list(Form query, boolean tooOld) {
    var synced = query.text("syncToken").map(Mark::parse);
    if (synced.isPresent() && NOT_WITH_TOKENS.stream().anyMatch(query.values()::containsKey)) {
      throw Refusal.invalid("Sync token cannot be combined with other query restrictions.");
    }
    if (synced.isPresent() && tooOld) {
      throw Refusal.tokenTooOld();
    }
    var from =
        query
            .text("pageToken")
            .map(Mark::parse)
            .orElseGet(() -> new Mark(synced.map(Mark::until).orElse(0L), agenda.last()));
    var size = size(query);
    var rest = rest(from, new Restrictions(query, agenda.zone()).fits(synced.isPresent()));
    var page = rest.stream().limit(size).toList();
    var answer = head();
    if (rest.size() > size) {
      answer.put("nextPageToken", new Mark(Agenda.change(page.getLast()), from.until()).toString());
    } else {
      answer.put("nextSyncToken", new Mark(from.until(), from.until()).toString());
    }
    var zone = EventTime.zone(query.text("timeZone").orElse(""), agenda.zone());
    var items = answer.putArray("items");
    page.forEach(
        event -> items.add(Agenda.isDeleted(event) ? remains(event) : Events.shown(event, zone)));
    return answer;
  }

  /** What has changed while pages were read comes with the next token, and perhaps now as well. */
  private List<ObjectNode> rest(Mark from, Predicate<ObjectNode> fits) {
    return agenda.all().stream()
        .filter(event -> Agenda.change(event) > from.read())
        .filter(fits)
        .toList();
  }

  private static int size(Form query) {
    var size = query.number("maxResults").orElse((long) USUAL);
    if (size < 1) {
      throw Refusal.invalid("Invalid value for: maxResults");
    }
    return (int) Math.min(size, MOST);
  }

  private ObjectNode head() {
    var head =
        JsonMapper.shared()
            .createObjectNode()
            .put("kind", "calendar#events")
            .put("etag", "\"p%d\"".formatted(agenda.last()))
            .put("summary", agenda.id())
            .put("updated", agenda.clock().instant().toString())
            .put("timeZone", agenda.zone().getId())
            .put("accessRole", "writer");
    head.putArray("defaultReminders");
    return head;
  }

  private static ObjectNode remains(ObjectNode event) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("kind", Agenda.EVENT)
        .put("etag", event.path("etag").asString())
        .put("id", event.path("id").asString())
        .put("status", "cancelled");
  }
}
