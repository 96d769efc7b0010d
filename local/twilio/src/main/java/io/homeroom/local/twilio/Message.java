package io.homeroom.local.twilio;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A message that was accepted. It says it is queued once, and delivered to whoever asks later. */
record Message(String sid, String account, String from, String to, String body, Instant created) {

  static Message accepted(String account, Form form, Instant now) {
    String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
    String from =
        form.value("From").isEmpty() ? form.value("MessagingServiceSid") : form.value("From");
    return new Message(sid, account, from, form.value("To"), form.value("Body"), now);
  }

  static Message of(Form form) {
    return new Message(
        form.value("sid"),
        form.value("account"),
        form.value("from"),
        form.value("to"),
        form.value("body"),
        Instant.parse(form.value("created")));
  }

  Form form() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("sid", sid);
    values.put("account", account);
    values.put("from", from);
    values.put("to", to);
    values.put("body", body);
    values.put("created", created.toString());
    return new Form(values);
  }

  String json(String status) {
    String date =
        RFC_1123_DATE_TIME.format(created.atOffset(ZoneOffset.UTC)).replace("GMT", "+0000");
    String uri = "/2010-04-01/Accounts/" + account + "/Messages/" + sid;
    boolean service = from.startsWith("MG");
    return new Json()
        .text("sid", sid)
        .text("account_sid", account)
        .text("api_version", "2010-04-01")
        .text("body", body)
        .text("date_created", date)
        .text("date_updated", date)
        .raw("date_sent", status.equals("queued") ? "null" : '"' + date + '"')
        .text("direction", "outbound-api")
        .raw("error_code", "null")
        .raw("error_message", "null")
        .raw("from", service ? "null" : Json.quoted(from))
        .raw("messaging_service_sid", service ? Json.quoted(from) : "null")
        .text("num_media", "0")
        .text("num_segments", "1")
        .raw("price", "null")
        .text("price_unit", "USD")
        .text("status", status)
        .text("to", to)
        .raw("subresource_uris", new Json().text("media", uri + "/Media.json").toString())
        .text("uri", uri + ".json")
        .toString();
  }
}
