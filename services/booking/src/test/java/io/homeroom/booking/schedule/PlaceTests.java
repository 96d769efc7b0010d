package io.homeroom.booking.schedule;

import static io.homeroom.booking.schedule.Mode.IN_PERSON;
import static io.homeroom.booking.schedule.Mode.ONLINE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTests {
  private final Place berlin = new Place(IN_PERSON, "Berlin");

  @Test
  void isElsewhereIfPeopleMeetOtherwiseOrInAnotherRoom() {
    assertThat(new Place(IN_PERSON, "Hamburg").isElsewhereThan(berlin)).isTrue();
    assertThat(new Place(ONLINE, "Berlin").isElsewhereThan(berlin)).isTrue();
    assertThat(berlin.isElsewhereThan(new Place(ONLINE, null))).isTrue();
  }

  @Test
  void isTheSameWhateverIsSaidOfARoomThatNobodyGoesTo() {
    assertThat(new Place(IN_PERSON, "Berlin").isElsewhereThan(berlin)).isFalse();
    assertThat(new Place(ONLINE, "Hamburg").isElsewhereThan(new Place(ONLINE, null))).isFalse();
  }
}
