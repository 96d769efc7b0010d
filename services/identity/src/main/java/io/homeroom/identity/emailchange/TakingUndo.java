package io.homeroom.identity.emailchange;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.password.NotingChange;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of undoing: the link stays good until all of it is done. */
@Component
class TakingUndo {
  private final EmailChanges changes;
  private final FindingPeople people;
  private final PersonLock lock;
  private final NotingChange passwords;
  private final MovingAddress moving;
  private final Clock clock;

  TakingUndo(
      EmailChanges changes,
      FindingPeople people,
      PersonLock lock,
      NotingChange passwords,
      MovingAddress moving,
      Clock clock) {
    this.changes = changes;
    this.people = people;
    this.lock = lock;
    this.passwords = passwords;
    this.moving = moving;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  KnownPerson look(LinkToken token) {
    return ownerOf(changes.findByToken(token.hash()).orElseThrow(LinkUnknown::new));
  }

  @Transactional
  UUID begin(LinkToken token) {
    return passwords.begin(ownerOf(find(token)).id());
  }

  /** Back at the former address; whatever came later cannot be undone by anybody any more. */
  @Transactional
  void complete(LinkToken token, UUID claim) {
    lock.take(changes.findPersonByToken(token.hash()).orElseThrow(LinkUnknown::new));
    var change = find(token);
    var owner = ownerOf(change).id();
    moving.back(change);
    changes.saveAndFlush(change);
    changes.findLaterAndLock(owner, change.confirmedAt()).forEach(this::giveWay);
    changes.deleteUnconfirmedOf(owner);
    passwords.complete(owner, claim, null);
  }

  private void giveWay(EmailChange later) {
    later.giveWay(clock.instant());
  }

  private EmailChange find(LinkToken token) {
    return changes.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
  }

  private KnownPerson ownerOf(EmailChange change) {
    change.undoing().requireOpen(clock.instant());
    return people.withId(change.person()).orElseThrow(LinkUnknown::new);
  }
}
