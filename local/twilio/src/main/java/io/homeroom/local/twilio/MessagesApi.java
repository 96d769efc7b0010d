package io.homeroom.local.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sending, fetching and listing messages of an account. */
record MessagesApi(Messages messages, Faults faults, String authToken) implements HttpHandler {

  private static final Pattern PATH =
      Pattern.compile(
          "/2010-04-01/Accounts/(AC[0-9a-f]{32})/Messages(?:/(SM[0-9a-f]{32}))?\\.json");
  private static final int PAGE = 50;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    try {
      Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
      if (!path.matches()) {
        throw Refusal.unknown(exchange.getRequestURI().getPath());
      }
      new Credentials(path.group(1), authToken).check(exchange);
      Optional<Fault> fault = faults.next();
      if (fault.isPresent()) {
        fail(fault.get(), exchange, path, body);
      } else {
        answer(exchange, path, body).send(exchange);
      }
    } catch (Refusal refusal) {
      refusal.answer().send(exchange);
    }
  }

  private Answer answer(HttpExchange exchange, Matcher path, String body)
      throws IOException, Refusal {
    String account = path.group(1);
    String sid = Objects.requireNonNullElse(path.group(2), "");
    if (!sid.isEmpty()) {
      Message message = messages.find(sid).orElseThrow(() -> Refusal.unknown(path.group()));
      return Answer.json(200, message.json("delivered"));
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return list(
          account,
          Form.parse(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "")));
    }
    Form form = Form.parse(body);
    Rules.check(form);
    Message message = Message.accepted(account, form, Clock.systemUTC().instant());
    messages.add(message);
    return Answer.json(201, message.json("queued"));
  }

  private Answer list(String account, Form query) {
    int size = Fault.number(query, "PageSize", PAGE);
    int page = Fault.number(query, "Page", 0);
    List<Message> found = messages.between(query.value("From"), query.value("To"));
    String uri = uriOfPages(account, query, size);
    String items =
        found.stream()
            .skip((long) page * size)
            .limit(size)
            .map(message -> message.json("delivered"))
            .collect(Collectors.joining(", ", "[", "]"));
    boolean more = (page + 1) * size < found.size();
    return Answer.json(
        200,
        new Json()
            .raw("messages", items)
            .raw("page", page)
            .raw("page_size", size)
            .text("uri", uri + page)
            .text("first_page_uri", uri + 0)
            .raw("next_page_uri", more ? Json.quoted(uri + (page + 1)) : "null")
            .raw("previous_page_uri", page > 0 ? Json.quoted(uri + (page - 1)) : "null")
            .toString());
  }

  /** Asks for the same messages again; only the number of the page is missing at its end. */
  private static String uriOfPages(String account, Form query, int size) {
    Map<String, String> same = new LinkedHashMap<>(query.values());
    same.keySet().removeAll(List.of("Page", "PageSize", "PageToken"));
    same.put("PageSize", Integer.toString(size));
    same.put("Page", "");
    return "/2010-04-01/Accounts/" + account + "/Messages.json?" + new Form(same).text();
  }

  private void fail(Fault fault, HttpExchange exchange, Matcher path, String body)
      throws IOException, Refusal {
    switch (fault.kind()) {
      case DECLINE -> throw new Refusal(400, fault.code(), "Declined on demand");
      case ERROR -> throw new Refusal(fault.code(), 20500, "An internal server error has occurred");
      case TIMEOUT -> {
        pause(fault.delayMillis());
        throw new Refusal(504, 20504, "Gateway timeout");
      }
      case LOST -> {
        Answer unsent = answer(exchange, path, body);
        exchange.close();
        System.out.println("lost on demand: " + unsent.status());
      }
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
