package io.homeroom.identity.profile;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class FindingProfile {
  private final FamilyProfiles profiles;
  private final Vault vault;

  FindingProfile(FamilyProfiles profiles, Vault vault) {
    this.profiles = profiles;
    this.vault = vault;
  }

  /** A family that has told nothing has an empty profile. */
  @Transactional(readOnly = true)
  public KnownProfile of(FamilyId family) {
    return profiles
        .findById(family)
        .map(found -> found.known(vault.of(family.value())))
        .orElseGet(() -> new KnownProfile(Profile.EMPTY, 0));
  }
}
