package io.homeroom.booking.calendar.google;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.googleapis.services.AbstractGoogleClientRequest;
import io.homeroom.booking.calendar.remote.CalendarAway;
import io.homeroom.booking.calendar.remote.CalendarRefused;
import io.homeroom.booking.calendar.remote.EventChanged;
import io.homeroom.booking.calendar.remote.EventExists;
import io.homeroom.booking.calendar.remote.EventGone;
import java.io.IOException;
import java.util.Objects;

/** Makes a call, and tells by the answer's status what has come of it. */
final class Answers {
  private static final int TOO_MANY = 429;
  private static final int SERVERS = 500;

  private Answers() {}

  static <T> T of(AbstractGoogleClientRequest<T> call) {
    try {
      return call.execute();
    } catch (GoogleJsonResponseException refused) {
      throw meaning(refused);
    } catch (IOException unanswered) {
      throw new CalendarAway(Objects.toString(unanswered.getMessage(), "no answer"), unanswered);
    }
  }

  private static RuntimeException meaning(GoogleJsonResponseException refused) {
    var reason = reason(refused);
    return switch (refused.getStatusCode()) {
      case 404 -> new NothingThere();
      case 410 -> new EventGone();
      case 409 -> new EventExists();
      case 412 -> new EventChanged();
      default ->
          isPassing(refused.getStatusCode(), reason)
              ? new CalendarAway(reason, refused)
              : new CalendarRefused(reason, refused);
    };
  }

  private static boolean isPassing(int status, String reason) {
    return status >= SERVERS
        || status == TOO_MANY
        || reason.endsWith("LimitExceeded")
        || reason.equals("quotaExceeded");
  }

  private static String reason(GoogleJsonResponseException refused) {
    var details = refused.getDetails();
    return details == null || details.getErrors() == null || details.getErrors().isEmpty()
        ? Integer.toString(refused.getStatusCode())
        : Objects.toString(details.getErrors().getFirst().getReason(), "");
  }
}
