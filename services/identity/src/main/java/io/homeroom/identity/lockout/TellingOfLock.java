package io.homeroom.identity.lockout;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterRequested;
import io.homeroom.identity.letter.LetterTemplate;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has the owner of a locked account told by mail. For an address of nobody the same is done. */
@Component
class TellingOfLock {
  private final FindingPeople people;
  private final ApplicationEventPublisher events;

  TellingOfLock(FindingPeople people, ApplicationEventPublisher events) {
    this.people = people;
    this.events = events;
  }

  void tell(UUID letter, byte[] account, Instant now) {
    var owner = people.withEmailHash(account).orElseGet(PersonId::next);
    events.publishEvent(new LetterRequested(letter, owner, LetterTemplate.ACCOUNT_LOCKED, now));
  }
}
