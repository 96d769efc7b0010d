package io.homeroom.identity.joining;

import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.suspension.FindingSuspensions;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Uses an invitation up, while its inviter may still speak for the family. */
@Component
public class UsingInvitation {
  private final Invitations invitations;
  private final FindingPeople people;
  private final FindingSuspensions suspensions;
  private final FindingClosures closures;
  private final Clock clock;

  UsingInvitation(
      Invitations invitations,
      FindingPeople people,
      FindingSuspensions suspensions,
      FindingClosures closures,
      Clock clock) {
    this.invitations = invitations;
    this.people = people;
    this.suspensions = suspensions;
    this.closures = closures;
    this.clock = clock;
  }

  /**
   * Accepts. One that was sent in the moment in which its inviter left or was shut out, counts as
   * withdrawn.
   *
   * @throws LinkUnknown if there is none
   * @throws io.homeroom.identity.letter.LinkOutdated if it is over
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void use(LinkToken token) {
    var now = clock.instant();
    var invitation = invitations.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
    if (!isBacked(invitation)) {
      invitation.withdraw(now);
    }
    invitation.accept(now);
  }

  private boolean isBacked(Invitation invitation) {
    return people
            .withId(invitation.inviter())
            .filter(inviter -> inviter.family().equals(invitation.family()))
            .isPresent()
        && suspensions.of(invitation.inviter()).isEmpty()
        && !closures.isUnderWayFor(invitation.inviter());
  }
}
