package io.homeroom.booking.schedule;

import java.util.Objects;
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

  /** Whether who goes there would miss those who meet at the other. */
  public boolean isElsewhereThan(Place other) {
    var sameRoom = mode == Mode.ONLINE || Objects.equals(location, other.location);
    return mode != other.mode || !sameRoom;
  }
}
