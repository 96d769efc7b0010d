package io.homeroom.booking.feed.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.booking.feed.Appointments;
import io.homeroom.booking.feed.FeedToken;
import io.homeroom.booking.feed.Feeds;
import io.homeroom.booking.feed.ICalendar;
import io.homeroom.booking.feed.Subscriber;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "feeds")
@RequestMapping(FeedController.PATH)
class FeedController {
  static final String PATH = "/api/booking/feed";
  private static final String OWNERS = "hasAnyRole('PARENT', 'CHILD', 'COACH')";

  private final Feeds feeds;
  private final Appointments appointments;
  private final Clock clock;
  private final String publicUrl;

  FeedController(
      Feeds feeds,
      Appointments appointments,
      Clock clock,
      @Value("${homeroom.public-url}") String publicUrl) {
    this.feeds = feeds;
    this.appointments = appointments;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  @Operation(summary = "Make a feed for one's calendar app; a former one ends")
  @PostMapping
  @PreAuthorize(OWNERS)
  FeedView makeFeed(Caller caller) {
    var token = feeds.make(new Subscriber(caller.personId(), caller.familyId(), caller.role()));
    return new FeedView(publicUrl + PATH + "?token=" + token.value());
  }

  @Operation(summary = "End one's feed")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize(OWNERS)
  void endFeed(Caller caller) {
    feeds.end(caller.personId());
  }

  @Operation(summary = "A feed, for whoever has its address")
  @GetMapping(produces = "text/calendar")
  ResponseEntity<String> readFeed(@RequestParam(defaultValue = "") String token) {
    var subscriber = feeds.find(new FeedToken(token));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType("text", "calendar", UTF_8))
        .body(ICalendar.of(appointments.of(subscriber), clock.instant()));
  }
}
