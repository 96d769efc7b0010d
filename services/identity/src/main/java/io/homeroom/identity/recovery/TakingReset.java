package io.homeroom.identity.recovery;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.password.NotingChange;
import io.homeroom.identity.providerlink.KeepingLinks;
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
  private final KeepingLinks links;
  private final Clock clock;

  TakingReset(
      PasswordResets resets,
      FindingPeople people,
      NotingChange noting,
      KeepingLinks links,
      Clock clock) {
    this.resets = resets;
    this.people = people;
    this.noting = noting;
    this.links = links;
    this.clock = clock;
  }

  /** Whose link it is. */
  @Transactional(readOnly = true)
  KnownPerson look(LinkToken token) {
    return ownerOf(resets.findByToken(token.hash()).orElseThrow(LinkUnknown::new));
  }

  /** Claims the change before it locks the link, as whoever completes one then closes links. */
  @Transactional
  UUID begin(LinkToken token) {
    var person = resets.findPersonByToken(token.hash()).orElseThrow(LinkUnknown::new);
    var claim = noting.begin(person);
    ownerOf(find(token));
    return claim;
  }

  /**
   * Uses the link up; the change closes the others of the same person. Providers are linked anew by
   * whoever is in now.
   */
  @Transactional
  void complete(LinkToken token, UUID claim) {
    var reset = find(token);
    var person = ownerOf(reset).id();
    reset.use(clock.instant());
    resets.saveAndFlush(reset);
    noting.complete(person, claim, null);
    links.removeAll(person);
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
