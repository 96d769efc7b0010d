package io.homeroom.identity.profile;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.vault.Vault;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class TellingProfile {
  private final FamilyProfiles profiles;
  private final FindingProfile finding;
  private final FamilyLock families;
  private final Vault vault;

  TellingProfile(
      FamilyProfiles profiles, FindingProfile finding, FamilyLock families, Vault vault) {
    this.profiles = profiles;
    this.finding = finding;
    this.families = families;
    this.vault = vault;
  }

  /**
   * Replaces a family's profile.
   *
   * @param seen is asked whether the caller has seen this version, and throws if not
   */
  @Transactional
  public KnownProfile tell(FamilyId family, Profile profile, LongConsumer seen) {
    families.take(family);
    seen.accept(finding.of(family).version());
    var safe = vault.of(family.value());
    var told =
        profiles
            .findById(family)
            .map(
                found -> {
                  found.change(profile, safe);
                  return found;
                })
            .orElseGet(() -> new FamilyProfile(family, profile, safe));
    return profiles.saveAndFlush(told).known(safe);
  }
}
