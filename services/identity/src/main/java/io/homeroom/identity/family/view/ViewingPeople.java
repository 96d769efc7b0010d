package io.homeroom.identity.family.view;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KeptProfile;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.vault.Vault;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People as views show them, from the cache. What decides asks {@link FindingPeople}. */
@Component
public class ViewingPeople {
  private final KeptProfiles profiles;
  private final Vault vault;

  ViewingPeople(KeptProfiles profiles, Vault vault) {
    this.profiles = profiles;
    this.vault = vault;
  }

  /**
   * Lets nobody see a family who is not one of its parents.
   *
   * @throws FamilyNotFound if they do not belong to it (any more)
   */
  public void requireGuardian(PersonId parent, FamilyId family) {
    guardian(parent, family);
  }

  /**
   * All parents of the family of one of them.
   *
   * @throws FamilyNotFound if they do not belong to it (any more)
   */
  public List<KnownPerson> guardiansBeside(PersonId parent, FamilyId family) {
    var own = guardian(parent, family);
    var safe = vault.toRead(family.value());
    return own.guardians().stream()
        .flatMap(id -> id.equals(own.person()) ? Stream.of(own) : besides(id, family))
        .map(profile -> profile.open(safe))
        .toList();
  }

  private KeptProfile guardian(PersonId parent, FamilyId family) {
    var own = profiles.of(parent.value());
    if (!own.family().equals(family.value()) || !own.guardians().contains(own.person())) {
      throw new FamilyNotFound();
    }
    return own;
  }

  /** None, if they have left since their id was read. */
  private Stream<KeptProfile> besides(UUID id, FamilyId family) {
    try {
      return Stream.of(profiles.of(id)).filter(one -> one.family().equals(family.value()));
    } catch (PersonNotFound gone) {
      return Stream.empty();
    }
  }
}
