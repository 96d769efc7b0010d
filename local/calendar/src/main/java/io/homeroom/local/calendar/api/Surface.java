package io.homeroom.local.calendar.api;

import io.homeroom.local.calendar.agenda.Agenda;
import io.homeroom.local.calendar.agenda.Events;
import io.homeroom.local.calendar.agenda.Events.Terms;
import io.homeroom.local.calendar.agenda.Listing;
import io.homeroom.local.calendar.http.Refusal;
import io.homeroom.local.calendar.notice.Channels;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** Calendar v3's operations by method and path. */
final class Surface {
  private static final String ROOT = "/calendar/v3/";

  private final Agenda agenda;
  private final Events events;
  private final Listing listing;
  private final Channels channels;
  private final Faults faults;
  private final String address;

  Surface(Agenda agenda, Events events, Channels channels, Faults faults, String address) {
    this.agenda = agenda;
    this.events = events;
    this.listing = new Listing(agenda);
    this.channels = channels;
    this.faults = faults;
    this.address = address;
  }

  Answer run(Call call) {
    if (call.path().equals(ROOT + "channels/stop") && call.method().equals("POST")) {
      channels.stop(call.json());
      return Answer.nothing();
    }
    var steps = call.path().substring(ROOT.length()).split("/", -1);
    var ours = steps.length >= 3 && steps[0].equals("calendars") && steps[2].equals("events");
    if (!ours || !isHere(steps[1])) {
      throw Refusal.notFound();
    }
    if (steps.length == 3) {
      return ofAll(call);
    }
    return steps[3].equals("watch") && call.method().equals("POST")
        ? json(channels.watch(call.json(), address + call.path().replace("/watch", "")))
        : ofOne(call, steps[3]);
  }

  private Answer ofAll(Call call) {
    return switch (call.method()) {
      case "GET" ->
          json(
              listing.list(
                  call.query(),
                  call.query().text("syncToken").isPresent() && faults.strikes(Fault.Kind.OLD)));
      case "POST" -> shown(events.insert(call.json(), terms(call)));
      default -> throw Refusal.notFound();
    };
  }

  private Answer ofOne(Call call, String id) {
    return switch (call.method()) {
      case "GET" -> shown(events.get(id));
      case "PUT" -> shown(events.update(id, call.match(), call.json(), terms(call)));
      case "PATCH" -> shown(events.patch(id, call.match(), call.json(), terms(call)));
      case "DELETE" -> {
        events.delete(id, call.match());
        yield Answer.nothing();
      }
      default -> throw Refusal.notFound();
    };
  }

  private Terms terms(Call call) {
    var conferences = call.query().text("conferenceDataVersion").orElse("0").equals("1");
    return new Terms(conferences, conferences ? room() : Events.Room.MADE, call.delegated());
  }

  private Events.Room room() {
    if (faults.strikes(Fault.Kind.ROOMLESS)) {
      return Events.Room.REFUSED;
    }
    return faults.strikes(Fault.Kind.PENDING) ? Events.Room.LATER : Events.Room.MADE;
  }

  private boolean isHere(String calendar) {
    var name = URLDecoder.decode(calendar, StandardCharsets.UTF_8);
    return name.equals("primary") || name.equals(agenda.id());
  }

  private Answer shown(ObjectNode event) {
    return json(Events.shown(event, agenda.zone()));
  }

  private static Answer json(ObjectNode body) {
    return Answer.json(200, body.toPrettyString());
  }
}
