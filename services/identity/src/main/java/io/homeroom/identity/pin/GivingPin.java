package io.homeroom.identity.pin;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.ConsentRequired;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.FindingChildren;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.FamilyId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Gives a child a PIN over two stores: begins a generation here, has the account made at the
 * identity provider, completes it here. No transaction is open while the provider is asked.
 *
 * <p>Stopped after any step, it leaves a child without a PIN; whoever repeats it goes on from
 * there.
 */
@Component
public class GivingPin {
  private final FindingChildren children;
  private final CoreConsent consent;
  private final ClaimingPin claiming;
  private final ReplacingAccount replacing;
  private final Clock clock;

  GivingPin(
      FindingChildren children,
      CoreConsent consent,
      ClaimingPin claiming,
      ReplacingAccount replacing,
      Clock clock) {
    this.children = children;
    this.consent = consent;
    this.claiming = claiming;
    this.replacing = replacing;
    this.clock = clock;
  }

  /**
   * Gives a child of the family its first or another PIN.
   *
   * @throws GuessablePin if it is one of the first that somebody would try
   * @throws NameNotOnlyOnes if another child of the family has the same name
   * @throws ConsentRequired if the child is under thirteen without core consent
   * @throws PinBeingChanged if somebody else is at it
   */
  public void give(ChildId id, FamilyId family, Pin pin) {
    check(children.one(id, family), pin);
    var claim = claiming.claim(id, family);
    try {
      replacing.replace(claim, pin);
    } catch (ProviderUnavailable unavailable) {
      claiming.release(claim);
      throw unavailable;
    }
    claiming.complete(claim);
  }

  private void check(KnownChild child, Pin pin) {
    var birthday = child.profile().birthday();
    if (PinRules.isGuessable(pin, birthday)) {
      throw new GuessablePin();
    }
    if (children.named(child.profile().name(), child.family()).size() > 1) {
      throw new NameNotOnlyOnes();
    }
    if (birthday.isUnderThirteen(clock.instant()) && !consent.covers(child.id(), child.family())) {
      throw new ConsentRequired();
    }
  }
}
