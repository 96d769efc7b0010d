package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.familycode.FindingFamilyByCode;
import io.homeroom.identity.pin.KnownPin;
import io.homeroom.identity.pin.PinAccount;
import io.homeroom.identity.pin.PinGeneration;
import io.homeroom.identity.pin.change.FindingPins;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who says so: some child, or nobody, of whom nobody is to learn that. */
@Component
class RecognisingChild {
  private final FindingFamilyByCode families;
  private final FindingChildren children;
  private final FindingPins pins;
  private final PinAccount accounts;

  RecognisingChild(
      FindingFamilyByCode families,
      FindingChildren children,
      FindingPins pins,
      PinAccount accounts) {
    this.families = families;
    this.children = children;
    this.pins = pins;
    this.accounts = accounts;
  }

  @Transactional(readOnly = true)
  Claimant recognise(ChildCredentials credentials) {
    var nobody =
        Claimant.nobody(
            accounts.ofNobody(
                credentials.family().value(), FindingChildren.sameName(credentials.name())));
    return families
        .withCode(credentials.family())
        .map(family -> children.named(credentials.name(), family))
        .filter(named -> named.size() == 1)
        .map(named -> claimant(named.getFirst()))
        .orElse(nobody);
  }

  /** A child without a PIN is one of whom every PIN is wrong. */
  private Claimant claimant(KnownChild child) {
    var generation = pins.of(child.id()).map(KnownPin::generation).orElseGet(PinGeneration::next);
    return new Claimant(
        child.id(), generation, Optional.of(child.family()), accounts.of(child.id()));
  }
}
