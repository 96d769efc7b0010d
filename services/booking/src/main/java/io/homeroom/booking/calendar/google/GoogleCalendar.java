package io.homeroom.booking.calendar.google;

import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.Events;
import io.homeroom.booking.calendar.remote.Appearance;
import io.homeroom.booking.calendar.remote.Changes;
import io.homeroom.booking.calendar.remote.Channel;
import io.homeroom.booking.calendar.remote.EventGone;
import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.calendar.remote.TokenTooOld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One calendar at Google. */
final class GoogleCalendar implements RemoteCalendar {
  private static final int PAGE = 250;
  private static final int WITH_ROOMS = 1;

  private final Calendar google;
  private final String id;
  private final GoogleCalls calls;

  GoogleCalendar(Calendar google, String id) {
    this.google = google;
    this.id = id;
    this.calls = new GoogleCalls(google, id);
  }

  @Override
  public String name() {
    return id;
  }

  @Override
  public RemoteEvent insert(Appearance appearance) {
    var event = GoogleEvents.of(appearance).setId(appearance.id().toString());
    return GoogleEvents.read(
        calls.answer(() -> google.events().insert(id, event).setConferenceDataVersion(WITH_ROOMS)));
  }

  @Override
  public RemoteEvent change(Appearance appearance, String etag) {
    var event = GoogleEvents.of(appearance);
    return GoogleEvents.read(
        calls.ofEvent(
            () -> {
              var patch = google.events().patch(id, appearance.id().toString(), event);
              patch.getRequestHeaders().setIfMatch(etag);
              return patch.setConferenceDataVersion(WITH_ROOMS);
            }));
  }

  @Override
  public RemoteEvent get(EventId event) {
    return GoogleEvents.read(calls.ofEvent(() -> google.events().get(id, event.toString())));
  }

  @Override
  public void delete(EventId event) {
    try {
      calls.ofEvent(() -> google.events().delete(id, event.toString()));
    } catch (EventGone before) {
      return;
    }
  }

  @Override
  public Changes changes(@Nullable String token) {
    List<Event> changed = new ArrayList<>();
    try {
      var page = page(token, null);
      changed.addAll(page.getItems());
      while (page.getNextPageToken() != null) {
        page = page(token, page.getNextPageToken());
        changed.addAll(page.getItems());
      }
      return new Changes(
          changed.stream().map(GoogleEvents::read).toList(), page.getNextSyncToken());
    } catch (EventGone refused) {
      throw new TokenTooOld();
    }
  }

  private Events page(@Nullable String token, @Nullable String page) {
    return calls.answer(
        () -> google.events().list(id).setMaxResults(PAGE).setSyncToken(token).setPageToken(page));
  }

  @Override
  public Channel watch(UUID channel, String address, String secret, Instant expires) {
    var wanted =
        new com.google.api.services.calendar.model.Channel()
            .setId(channel.toString())
            .setType("web_hook")
            .setAddress(address)
            .setToken(secret)
            .setExpiration(expires.toEpochMilli());
    var opened = calls.ofCalendar(() -> google.events().watch(id, wanted));
    return new Channel(opened.getResourceId(), Instant.ofEpochMilli(opened.getExpiration()));
  }

  @Override
  public void unwatch(UUID channel, String resource) {
    var ended =
        new com.google.api.services.calendar.model.Channel()
            .setId(channel.toString())
            .setResourceId(resource);
    try {
      calls.answer(() -> google.channels().stop(ended));
    } catch (NothingThere before) {
      return;
    }
  }
}
