package io.homeroom.identity.familycode;

import io.homeroom.identity.family.FamilyId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class FindingFamilyByCode {
  private final IssuedCodes codes;
  private final CodeLookup lookup;

  FindingFamilyByCode(IssuedCodes codes, CodeLookup lookup) {
    this.codes = codes;
    this.lookup = lookup;
  }

  @Transactional(readOnly = true)
  public Optional<FamilyId> withCode(FamilyCode code) {
    return codes.findByCodeHash(lookup.hashOf(code)).map(IssuedCode::family);
  }
}
