package io.homeroom.identity.profile;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A family's profile, readable with the family's safe alone. There from the first time it is told.
 */
@Entity
class FamilyProfile {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  private byte[] profile;
  @Version private @Nullable Long version;

  FamilyProfile(FamilyId family, Profile profile, FamilySafe safe) {
    this.family = family;
    this.profile = safe.seal(place(), profile);
  }

  @SuppressWarnings("NullAway.Init")
  protected FamilyProfile() {}

  void change(Profile profile, FamilySafe safe) {
    this.profile = safe.seal(place(), profile);
  }

  /** Versions count from 1: 0 is that of a family that has told nothing. */
  KnownProfile known(FamilySafe safe) {
    var readable = safe.open(place(), profile, Profile.class);
    return new KnownProfile(readable, version == null ? 1 : version + 1);
  }

  private Place place() {
    return new Place("family_profile.profile", family.value());
  }
}
