package io.homeroom.booking.calendar.google;

import com.google.api.client.googleapis.services.AbstractGoogleClientRequest;
import com.google.api.services.calendar.Calendar;
import io.homeroom.booking.calendar.remote.CalendarRefused;
import io.homeroom.booking.calendar.remote.EventGone;
import java.io.IOException;

/** Calls about one calendar, and what it means if Google finds nothing. */
record GoogleCalls(Calendar google, String id) {

  /** A call of the client's, which is made ready before it is made. */
  interface Call<T> {
    AbstractGoogleClientRequest<T> ready() throws IOException;
  }

  <T> T answer(Call<T> call) {
    try {
      return Answers.of(call.ready());
    } catch (IOException unready) {
      throw new IllegalStateException(unready);
    }
  }

  <T> T ofCalendar(Call<T> call) {
    try {
      return answer(call);
    } catch (NothingThere closed) {
      throw new CalendarRefused("no such calendar", closed);
    }
  }

  /** An event is gone only if the calendar can be seen in which it is not. */
  <T> T ofEvent(Call<T> call) {
    try {
      return answer(call);
    } catch (NothingThere gone) {
      ofCalendar(() -> google.events().list(id).setMaxResults(1));
      throw new EventGone();
    }
  }
}
