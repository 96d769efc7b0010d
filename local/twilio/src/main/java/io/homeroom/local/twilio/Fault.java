package io.homeroom.local.twilio;

import java.util.Locale;

/** What goes wrong with one request. */
record Fault(Kind kind, int code, int delayMillis) {

  enum Kind {
    /** Refused with the code; nothing is sent. */
    DECLINE,
    /** Answered with the code as a status of the 500s; nothing is sent. */
    ERROR,
    /** Nothing is sent and no answer comes before the delay is over; then a 504. */
    TIMEOUT,
    /** The message is sent and the connection is cut before the answer. */
    LOST
  }

  static Fault of(Form form) {
    Kind kind = Kind.valueOf(form.value("kind").toUpperCase(Locale.ROOT));
    return new Fault(
        kind,
        number(form, "code", kind == Kind.DECLINE ? 30007 : 503),
        number(form, "delayMillis", 30_000));
  }

  static int number(Form form, String name, int otherwise) {
    return form.value(name).isEmpty() ? otherwise : Integer.parseInt(form.value(name));
  }

  String json() {
    return new Json()
        .text("kind", kind.name().toLowerCase(Locale.ROOT))
        .raw("code", code)
        .raw("delayMillis", delayMillis)
        .toString();
  }
}
