package io.homeroom.local.calendar.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.calendar.agenda.Agenda;
import io.homeroom.local.calendar.agenda.Events;
import io.homeroom.local.calendar.agenda.Events.Terms;
import io.homeroom.local.calendar.http.Body;
import io.homeroom.local.calendar.http.Form;
import io.homeroom.local.calendar.http.Refusal;
import io.homeroom.local.emulator.http.Answer;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /} shows the calendar; {@code POST /_events/<id> act=move&start=…&end=…[&zone=…]} and
 * {@code act=delete} do what a coach does by hand.
 */
public final class AgendaPage implements HttpHandler {
  private static final String ACTS = "/_events/";
  private static final Terms BY_HAND = new Terms(false, Events.Room.MADE, true);

  private final Agenda agenda;
  private final Events events;

  public AgendaPage(Agenda agenda, Events events) {
    this.agenda = agenda;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var form = Form.parse(Body.of(exchange));
    Answer answer;
    try {
      answer =
          agenda
              .store()
              .together(
                  () ->
                      path.startsWith(ACTS) && exchange.getRequestMethod().equals("POST")
                          ? act(path.substring(ACTS.length()), form)
                          : show(path));
    } catch (Refusal refused) {
      answer = Answer.page(400, Html.page(Html.text(String.valueOf(refused.getMessage()))));
    }
    answer.send(exchange);
  }

  private Answer act(String id, Form form) {
    switch (form.required("act")) {
      case "move" -> events.patch(id, Optional.empty(), times(form), BY_HAND);
      case "delete" -> events.delete(id, Optional.empty());
      default -> throw Refusal.invalid("act is move or delete");
    }
    return Answer.elsewhere("/");
  }

  private static ObjectNode times(Form form) {
    var body = JsonMapper.shared().createObjectNode();
    for (var field : new String[] {"start", "end"}) {
      var time = body.putObject(field).put("dateTime", form.required(field));
      form.text("zone").ifPresent(zone -> time.put("timeZone", zone));
    }
    return body;
  }

  private Answer show(String path) {
    if (!path.equals("/")) {
      throw Refusal.notFound();
    }
    var body = new StringBuilder();
    agenda.all().stream()
        .filter(event -> !event.path("status").asString().equals("cancelled"))
        .map(event -> Events.shown(event, agenda.zone()))
        .sorted(Comparator.comparing(event -> event.at("/start/dateTime").asString("")))
        .forEach(event -> body.append(Html.event(event)));
    return Answer.page(200, Html.page(body.isEmpty() ? "<p>Nothing yet.</p>" : body.toString()));
  }
}
