package io.homeroom.identity.password;

import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of a change, on both sides of asking the provider. */
@Component
public class NotingChange {
  private final PasswordChanges changes;
  private final EndingSession sessions;
  private final TellingNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NotingChange(
      PasswordChanges changes,
      EndingSession sessions,
      TellingNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.sessions = sessions;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins a change, or goes on with one whose holder has vanished.
   *
   * @throws PasswordChangeUnderWay if another one is going on
   */
  @Transactional
  public UUID begin(PersonId person) {
    var now = clock.instant();
    return changes
        .findAndLock(person)
        .map(change -> change.takeOver(now))
        .orElseGet(() -> insert(new PasswordChange(person, now)));
  }

  /** The password is another one: nothing that was built on the former holds any more. */
  @Transactional
  public void complete(PersonId person, UUID claim, @Nullable String keptSession) {
    complete(person, claim, keptSession, true);
  }

  /** Nobody came back to complete it: the password may be another one. */
  @Transactional
  void completeLeft(PasswordChange left) {
    complete(left.person(), left.claim(), null, false);
  }

  private void complete(
      PersonId person, UUID claim, @Nullable String keptSession, boolean certain) {
    var change = changes.findAndLock(person).orElseThrow(PasswordChangeUnderWay::new);
    change.requireHeld(claim);
    changes.delete(change);
    events.publishEvent(new PasswordChanged(person, certain, clock.instant()));
    sessions.endAllBut(keptSession, person, RevocationReason.PASSWORD_CHANGED);
    news.tell(person, LetterTemplate.PASSWORD_CHANGED);
  }

  private UUID insert(PasswordChange change) {
    try {
      return changes.saveAndFlush(change).claim();
    } catch (DataIntegrityViolationException another) {
      throw new PasswordChangeUnderWay();
    }
  }
}
