package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.rule.ConsentNotFound;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class WithdrawingConsent {
  private final Consents consents;
  private final FamilyLock families;
  private final Clock clock;

  WithdrawingConsent(Consents consents, FamilyLock families, Clock clock) {
    this.consents = consents;
    this.families = families;
    this.clock = clock;
  }

  /**
   * Withdraws one purpose, at once. Without core consent nothing more is stored of children under
   * thirteen and other services stop processing; what is stored stays, for the parent to see and
   * remove, until it is erased.
   */
  @Transactional
  public void withdraw(ConsentId id, Purpose purpose, FamilyId family) {
    families.take(family);
    var consent =
        consents
            .findById(id)
            .filter(found -> found.scope().family().equals(family))
            .orElseThrow(ConsentNotFound::new);
    consent.withdraw(purpose, clock.instant());
    consents.save(consent);
  }
}
