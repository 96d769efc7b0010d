package io.homeroom.booking.calendar.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.schedule.CourseSessionId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTests {

  @ParameterizedTest
  @CsvSource({
    "00000000-0000-0000-0000-000000000000, 0",
    "ffffffff-ffff-ffff-ffff-ffffffffffff, 40",
    "019a9000-0000-7000-8000-000000000003, 1",
    "89000000-0000-0000-8000-000000000000, 31"
  })
  void areFoundAgain(UUID session, int turn) {
    var id = new EventId(new CourseSessionId(session), turn);
    assertThat(id.toString()).matches("[a-v0-9]{26,30}");
    assertThat(EventId.parse(id.toString())).contains(id);
  }

  @Test
  void differByTheTurn() {
    var session = CourseSessionId.next();
    assertThat(new EventId(session, 1).toString())
        .startsWith(new EventId(session, 0).toString())
        .hasSize(27);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "meeting",
        "zzzzzzzzzzzzzzzzzzzzzzzzzz",
        "8vvvvvvvvvvvvvvvvvvvvvvvvv",
        "00000000000000000000000000" + "0"
      })
  void ofOthersAreNone(String foreign) {
    assertThat(EventId.parse(foreign)).isEmpty();
  }
}
