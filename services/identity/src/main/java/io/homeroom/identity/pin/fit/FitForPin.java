package io.homeroom.identity.pin.fit;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.rule.ConsentRequired;
import io.homeroom.identity.child.stored.ActingForChild;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.pin.Pin;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether a child of the family can have a PIN, and this one. */
@Component
public class FitForPin {
  private final ActingForChild acting;
  private final FindingChildren children;
  private final CoreConsent consent;
  private final Clock clock;

  FitForPin(ActingForChild acting, FindingChildren children, CoreConsent consent, Clock clock) {
    this.acting = acting;
    this.children = children;
    this.consent = consent;
    this.clock = clock;
  }

  public void require(ChildId id, FamilyId family, Pin pin) {
    var child = acting.require(id, family);
    var birthday = child.profile().birthday();
    if (PinRules.isGuessable(pin, birthday)) {
      throw new GuessablePin();
    }
    if (children.named(child.profile().name(), family).size() > 1) {
      throw new NameNotOnlyOnes();
    }
    if (birthday.isUnderThirteen(clock.instant()) && !consent.covers(id, family)) {
      throw new ConsentRequired();
    }
  }
}
