package io.homeroom.notification.letter;

import io.homeroom.notification.directory.People;
import io.homeroom.notification.letter.post.Addressed;
import io.homeroom.notification.letter.post.Correspondence;
import io.homeroom.notification.letter.request.Told;
import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.notification.preference.UnsubscribeLinks;
import io.homeroom.notification.preference.Unsubscription;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Finds out what is in a letter at the moment of sending, and whether it is wanted then. */
@Component
class WritingLetter {

  /** Its person is not to be disturbed. */
  static final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    NotNow(Instant until) {
      this.until = until;
    }

    Instant until() {
      return until;
    }
  }

  private final Correspondence correspondence;
  private final PreferencesOfPeople preferences;
  private final UnsubscribeLinks links;
  private final People people;
  private final Clock clock;

  WritingLetter(
      Correspondence correspondence,
      PreferencesOfPeople preferences,
      UnsubscribeLinks links,
      People people,
      Clock clock) {
    this.correspondence = correspondence;
    this.preferences = preferences;
    this.links = links;
    this.people = people;
    this.clock = clock;
  }

  Addressed write(Letter letter) {
    return letter
        .told()
        .map(told -> write(letter, told))
        .orElseGet(() -> correspondence.addressed(letter.subject()));
  }

  private Addressed write(Letter letter, Told told) {
    requireWanted(letter, told);
    if (!told.kind().isOptional()) {
      return correspondence.addressed(
          letter.personId(), told.familyId(), letter.template(), told.facts());
    }
    var link = links.to(new Unsubscription(letter.personId(), told.kind()));
    var facts = new HashMap<>(told.facts());
    facts.put("unsubscribe", link.toString());
    return correspondence
        .addressed(letter.personId(), told.familyId(), letter.template(), facts)
        .unsubscribedBy(link);
  }

  private void requireWanted(Letter letter, Told told) {
    var family = told.familyId();
    if (family != null && !people.belongsTo(letter.personId(), family)) {
      throw new Correspondence.NothingToWrite("not-of-the-family");
    }
    var now = clock.instant();
    var timeliness = told.timeliness();
    if (timeliness != null && timeliness.isOver(now)) {
      throw new Correspondence.NothingToWrite("too-late");
    }
    var wanted = preferences.of(letter.personId());
    if (!wanted.allowMail(told.kind())) {
      throw new Correspondence.NothingToWrite("unsubscribed");
    }
    wanted
        .quietUntil(told.kind(), timeliness, now)
        .ifPresent(
            until -> {
              throw new NotNow(until);
            });
  }
}
