package io.homeroom.booking.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Where people meet.
 *
 * @param location of a session in person
 */
public record Place(Mode mode, @Nullable String location) {

  public Place {
    if (mode == Mode.IN_PERSON && location == null) {
      throw new PersonsNeedAPlace();
    }
  }
}
