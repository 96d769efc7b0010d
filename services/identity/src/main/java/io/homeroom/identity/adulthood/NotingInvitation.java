package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of inviting, while the proof for it still holds. */
@Component
class NotingInvitation {
  private final NotingComingOfAge noting;
  private final StillProven still;

  NotingInvitation(NotingComingOfAge noting, StillProven still) {
    this.noting = noting;
    this.still = still;
  }

  @Transactional
  void invite(KnownChild child, PersonId by, EmailAddress email, @Nullable Proven proven) {
    noting.invite(child.id(), child.family(), by, email);
    if (proven != null) {
      still.require(proven);
    }
  }
}
