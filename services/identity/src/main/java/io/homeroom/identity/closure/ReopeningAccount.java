package io.homeroom.identity.closure;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.news.TellingNews;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a closing back while that is possible. Sessions that it has ended stay ended. */
@Component
public class ReopeningAccount {
  private final Closures closures;
  private final FindingPeople people;
  private final TellingNews news;
  private final Clock clock;

  ReopeningAccount(Closures closures, FindingPeople people, TellingNews news, Clock clock) {
    this.closures = closures;
    this.people = people;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Whose account a link reopens. Changes nothing.
   *
   * @throws LinkUnknown if it is nobody's
   * @throws io.homeroom.identity.letter.LinkOutdated if it was good once
   */
  @Transactional(readOnly = true)
  public KnownPerson ask(LinkToken token) {
    var closure = closures.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    closure.link().requireOpen(clock.instant());
    return people.withId(closure.person()).orElseThrow(LinkUnknown::new);
  }

  /** Reopens it by the link: of many at once, one does. */
  @Transactional
  public KnownPerson reopen(LinkToken token) {
    var closure = closures.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
    reopen(closure);
    return people.withId(closure.person()).orElseThrow(LinkUnknown::new);
  }

  /** Reopens it for somebody who has got the account back by other means, if it is not too late. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reopenFor(PersonId person) {
    closures
        .findUnderWayAndLock(person)
        .filter(closure -> closure.isInGrace(clock.instant()))
        .ifPresent(this::reopen);
  }

  /** Sends the link once more to somebody who wanted to come in. */
  @Transactional
  public void mailAgain(PersonId person) {
    closures
        .findUnderWayAndLock(person)
        .filter(closure -> closure.isInGrace(clock.instant()))
        .ifPresent(
            closure -> {
              closure.mailAgain(clock.instant());
              closures.save(closure);
            });
  }

  private void reopen(Closure closure) {
    closure.reopen(clock.instant());
    closures.saveAndFlush(closure);
    news.tell(closure.person(), LetterTemplate.ACCOUNT_REOPENED);
  }
}
