package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.letter.LinkUnknown;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps on both sides of making the account at the identity provider. */
@Component
class ClaimingHandover {
  private final ComingsOfAge comings;
  private final FamilyLock families;
  private final EndingChildhood ending;
  private final BeginningAdulthood beginning;
  private final Clock clock;

  ClaimingHandover(
      ComingsOfAge comings,
      FamilyLock families,
      EndingChildhood ending,
      BeginningAdulthood beginning,
      Clock clock) {
    this.comings = comings;
    this.families = families;
    this.ending = ending;
    this.beginning = beginning;
    this.clock = clock;
  }

  /** From here on the child does not sign in as a child any more. */
  @Transactional
  HandoverClaim claim(HandoverLinks.Handover handover) {
    families.take(handover.family());
    var claim = locked(handover.child()).claim(handover.token(), clock.instant());
    ending.end(handover.child(), handover.email());
    return HandoverClaim.of(handover, claim);
  }

  @Transactional
  void renew(HandoverClaim held) {
    locked(held.child()).renew(held.claim(), clock.instant());
  }

  @Transactional
  void release(HandoverClaim held) {
    locked(held.child()).release(held.claim(), clock.instant());
  }

  @Transactional
  KnownPerson complete(HandoverClaim held) {
    families.take(held.family());
    locked(held.child()).handOver(held.claim(), held.token(), clock.instant());
    return beginning.begin(held);
  }

  private ComingOfAge locked(ChildId child) {
    return comings.findAndLock(child).orElseThrow(LinkUnknown::new);
  }
}
