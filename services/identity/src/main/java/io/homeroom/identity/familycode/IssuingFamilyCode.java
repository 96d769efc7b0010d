package io.homeroom.identity.familycode;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class IssuingFamilyCode {
  private final IssuedCodes codes;
  private final FamilyLock families;
  private final CodeLookup lookup;
  private final Vault vault;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  IssuingFamilyCode(
      IssuedCodes codes, FamilyLock families, CodeLookup lookup, Vault vault, Clock clock) {
    this.codes = codes;
    this.families = families;
    this.lookup = lookup;
    this.vault = vault;
    this.clock = clock;
  }

  /** The code of a family, which gets its first one when somebody asks. */
  @Transactional
  public FamilyCode show(FamilyId family) {
    families.take(family);
    return codes
        .findById(family)
        .map(issued -> issued.known(vault.of(family.value())))
        .orElseGet(() -> issue(new IssuedCode(family)));
  }

  /** Gives the family another code; with the one before nobody signs in any more. */
  @Transactional
  public FamilyCode renew(FamilyId family) {
    families.take(family);
    return issue(codes.findById(family).orElseGet(() -> new IssuedCode(family)));
  }

  /** Gives the family, which is locked, another code in place of the one it has; false without. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean replace(FamilyId family) {
    var issued = codes.findById(family);
    issued.ifPresent(this::issue);
    return issued.isPresent();
  }

  private FamilyCode issue(IssuedCode issued) {
    var next = FamilyCode.next(random);
    issued.replace(next, lookup.hashOf(next), vault.of(issued.family().value()), clock.instant());
    codes.saveAndFlush(issued);
    return next;
  }
}
