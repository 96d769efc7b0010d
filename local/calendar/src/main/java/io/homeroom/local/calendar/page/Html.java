package io.homeroom.local.calendar.page;

import tools.jackson.databind.JsonNode;

/** The one page. */
final class Html {

  private Html() {}

  static String page(String body) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Calendar</title>
        <meta name="viewport" content="width=device-width">
        <style>body{font:16px/1.5 sans-serif;max-width:45em;margin:3em auto;padding:0 1em}
        form{margin:0 0 2em}input{font:inherit;width:16em}button{font:inherit}</style></head>
        <body><h1>Calendar</h1><p>This stands in for Google Calendar.</p>%s</body></html>
        """
        .formatted(body);
  }

  static String event(JsonNode event) {
    return """
        <form method="post" action="/_events/%s"><h2>%s</h2><p>%s %s</p>
        <label>From <input name="start" value="%s"></label> <label>to <input name="end" value="%s"></label>
        <input type="hidden" name="zone" value="%s"> %s
        <button name="act" value="move">Move</button> <button name="act" value="delete">Delete</button></form>
        """
        .formatted(
            of(event, "/id"),
            of(event, "/summary"),
            of(event, "/location"),
            of(event, "/hangoutLink"),
            of(event, "/start/dateTime"),
            of(event, "/end/dateTime"),
            of(event, "/start/timeZone"),
            of(event, "/start/timeZone"));
  }

  static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String of(JsonNode event, String path) {
    return text(event.at(path).asString(""));
  }
}
