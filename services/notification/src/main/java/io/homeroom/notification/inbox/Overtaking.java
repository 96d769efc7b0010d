package io.homeroom.notification.inbox;

import static io.homeroom.notification.inbox.NoticeType.OFFER_EXPIRED;
import static io.homeroom.notification.inbox.NoticeType.PAID_TOO_LATE;
import static io.homeroom.notification.inbox.NoticeType.SEAT_CANCELLED;
import static io.homeroom.notification.inbox.NoticeType.SEAT_CONFIRMED;
import static io.homeroom.notification.inbox.NoticeType.SEAT_OFFERED;
import static io.homeroom.notification.inbox.NoticeType.SEAT_RESCHEDULED;
import static io.homeroom.notification.inbox.NoticeType.SESSION_CALLED_OFF;
import static io.homeroom.notification.inbox.NoticeType.SESSION_MOVED;

import io.homeroom.notification.letter.LaterNews;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds in a person's inbox what makes earlier news of a booking false or idle: that it has ended,
 * or is at another time or place now. Who gives up a child's seat keeps those of its siblings, and
 * what was told of them stays true.
 */
@Component
class Overtaking implements LaterNews {
  private static final Set<NoticeType> CHANGES =
      Set.of(SEAT_CANCELLED, SESSION_CALLED_OFF, PAID_TOO_LATE, SEAT_RESCHEDULED, SESSION_MOVED);
  private static final Set<NoticeType> ENDS_OF_OFFERS =
      Set.of(SEAT_CANCELLED, SESSION_CALLED_OFF, PAID_TOO_LATE, SEAT_CONFIRMED, OFFER_EXPIRED);

  private final Notifications notifications;

  Overtaking(Notifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public boolean overtake(
      UUID personId, LetterTemplate template, Map<String, String> facts, Instant since) {
    return Arrays.stream(NoticeType.values())
        .filter(type -> type.letter().filter(template::equals).isPresent())
        .anyMatch(type -> isOvertaken(personId, type, facts, since));
  }

  boolean isOvertaken(Notification told) {
    return Arrays.stream(NoticeType.values())
        .filter(type -> type.alias().equals(told.type()))
        .anyMatch(type -> isOvertaken(told.personId(), type, told.facts(), told.createdAt()));
  }

  private boolean isOvertaken(
      UUID personId, NoticeType type, Map<String, String> facts, Instant since) {
    var overtaking = overtaking(type).stream().map(NoticeType::alias).toList();
    var booking = facts.get("bookingId");
    if (overtaking.isEmpty() || booking == null) {
      return false;
    }
    var later = notifications.of(personId, booking, overtaking, since);
    var lost = new HashSet<String>();
    for (var news : later) {
      if (!news.type().equals(SEAT_CANCELLED.alias())) {
        return true;
      }
      lost.addAll(children(news.facts()));
    }
    var whose = children(facts);
    return lost.contains(personId.toString())
        || (whose.isEmpty() ? type == SEAT_OFFERED && !later.isEmpty() : lost.containsAll(whose));
  }

  /** None as long as the seats are not theirs: those of an offer are all given up together. */
  private static List<String> children(Map<String, String> facts) {
    return Optional.ofNullable(facts.get("children"))
        .filter(children -> !children.isEmpty())
        .map(children -> List.of(children.split(",")))
        .orElse(List.of());
  }

  private static Set<NoticeType> overtaking(NoticeType type) {
    return switch (type) {
      case SEAT_OFFERED -> ENDS_OF_OFFERS;
      case SEAT_CONFIRMED, SEAT_RESCHEDULED, SESSION_MOVED, SESSION_REMINDER, SESSION_SOON ->
          CHANGES;
      default -> Set.of();
    };
  }
}
