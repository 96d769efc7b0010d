package io.homeroom.identity.recovery;

import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.password.NotingChange;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of a reset: the link stays good until the password is another one. */
@Component
class TakingReset {
  private final PasswordResets resets;
  private final FindingPeople people;
  private final NotingChange noting;
  private final Clock clock;

  TakingReset(PasswordResets resets, FindingPeople people, NotingChange noting, Clock clock) {
    this.resets = resets;
    this.people = people;
    this.noting = noting;
    this.clock = clock;
  }

  /** Whose link it is. */
  @Transactional(readOnly = true)
  KnownPerson look(LinkToken token) {
    return ownerOf(resets.findByToken(token.hash()).orElseThrow(LinkUnknown::new));
  }

  @Transactional
  UUID begin(LinkToken token) {
    return noting.begin(ownerOf(find(token)).id());
  }

  /** Uses the link up; others of the same person are of no use any more. */
  @Transactional
  void complete(LinkToken token, UUID claim) {
    var now = clock.instant();
    var reset = find(token);
    var person = ownerOf(reset).id();
    reset.use(now);
    resets.saveAndFlush(reset);
    resets.findOpenAndLock(person).forEach(other -> other.giveWay(now));
    noting.complete(person, claim, null);
  }

  private PasswordReset find(LinkToken token) {
    return resets.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
  }

  private KnownPerson ownerOf(PasswordReset reset) {
    var owner = reset.person().flatMap(people::withId).orElseThrow(LinkUnknown::new);
    reset.link().requireOpen(clock.instant());
    return owner;
  }
}
