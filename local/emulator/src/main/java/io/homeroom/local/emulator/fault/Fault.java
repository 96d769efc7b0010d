package io.homeroom.local.emulator.fault;

import io.homeroom.local.emulator.http.Fields;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes wrong once.
 *
 * @param on the beginning of what it befalls, such as {@code POST /v1/refunds}
 */
public record Fault(Kind kind, int code, int delayMillis, String on) {

  /** How; each emulator has some of them. */
  public enum Kind {
    /** Answered with the code as a status; nothing is done. */
    ERROR,
    /** Refused, for there is too little in the account; nothing is done. */
    POOR,
    /** Nothing is done and no answer comes before the delay is over; then a 504. */
    TIMEOUT,
    /** Done, and the connection cut before the answer. */
    LOST,
    /** Done, and answered after the delay. */
    SLOW,
    /** The next payment is declined. */
    DECLINE,
    /** A delivery does not get through. */
    UNDELIVERED,
    /** A delivery gets through twice. */
    DUPLICATE,
    /** The next sync token is too old. */
    OLD,
    /** The next conference is made a moment after its event. */
    PENDING,
    /** The next conference is not made. */
    ROOMLESS
  }

  static Fault of(Fields form) {
    var kind = Kind.valueOf(form.text("kind").orElse("").toUpperCase(Locale.ROOT));
    return new Fault(
        kind,
        form.number("code").orElse(503L).intValue(),
        form.number("delayMillis").orElse(30_000L).intValue(),
        form.text("on").orElse(""));
  }

  ObjectNode json() {
    return JsonMapper.shared()
        .createObjectNode()
        .put("kind", kind.name().toLowerCase(Locale.ROOT))
        .put("code", code)
        .put("delayMillis", delayMillis)
        .put("on", on);
  }
}
