package io.homeroom.identity.consent.decision;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.DisclosureConsent;
import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.family.FamilyId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is allowed now. What was decided for a child itself counts more than the family's. */
@Component
public class EffectiveConsent implements CoreConsent, DisclosureConsent {
  private final Consents consents;

  EffectiveConsent(Consents consents) {
    this.consents = consents;
  }

  @Override
  public boolean coversNewChildrenOf(FamilyId family) {
    return isGranted(Purpose.CORE, new Scope(family, null));
  }

  @Override
  public boolean covers(ChildId child, FamilyId family) {
    return isGranted(Purpose.CORE, new Scope(family, child));
  }

  @Override
  public boolean allowsDisclosing(ChildId child, FamilyId family) {
    return isGranted(Purpose.THIRD_PARTY_DISCLOSURE, new Scope(family, child));
  }

  public boolean isGranted(Purpose purpose, Scope scope) {
    var child = scope.child();
    return consents
        .findDecided(scope.family(), child == null ? null : child.value(), purpose, Limit.of(1))
        .contains(DecisionState.GRANTED);
  }
}
