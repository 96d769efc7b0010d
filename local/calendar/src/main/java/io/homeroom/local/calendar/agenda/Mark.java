package io.homeroom.local.calendar.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.local.calendar.http.Refusal;
import java.util.Base64;

/** Where a reader is: what it has read, and where the list as a whole ends. */
record Mark(long read, long until) {

  static Mark parse(String text) {
    try {
      var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(":", -1);
      return new Mark(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
      throw Refusal.tokenTooOld();
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder().encodeToString((read + ":" + until).getBytes(UTF_8));
  }
}
