package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.ChildProfile;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.event.ChildAdded;
import io.homeroom.identity.child.event.ChildCameOfAge;
import io.homeroom.identity.child.event.ChildChanged;
import io.homeroom.identity.child.event.ChildRemoved;
import io.homeroom.identity.child.rule.NotAChildsBirthday;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A child of a family, added, changed and removed by its parents.
 *
 * <p>It is younger than eighteen when it is added. Its language and age group are known to other
 * services; its profile is readable with the family's safe alone.
 */
@Entity
class Child extends AbstractAggregateRoot<Child> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ChildId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private Language language;

  private byte[] profile;
  @Version private @Nullable Long version;

  Child(FamilyId family, ChildProfile profile, Language language, FamilySafe safe, Instant now) {
    requireChild(profile, now);
    this.id = ChildId.next();
    this.family = family;
    this.language = language;
    this.profile = safe.seal(placeOfProfile(), profile);
    boolean underThirteen = profile.birthday().isUnderThirteen(now);
    registerEvent(new ChildAdded(family, id, underThirteen, language, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected Child() {}

  void change(ChildProfile profile, Language language, FamilySafe safe, Instant now) {
    requireChild(profile, now);
    this.language = language;
    this.profile = safe.seal(placeOfProfile(), profile);
    registerEvent(new ChildChanged(family, id, language, now));
  }

  void leave(Instant now) {
    registerEvent(new ChildRemoved(family, id, now));
  }

  void comeOfAge(FamilyId next, Instant now) {
    registerEvent(new ChildCameOfAge(family, id, next, now));
  }

  ChildId id() {
    return id;
  }

  FamilyId family() {
    return family;
  }

  KnownChild known(FamilySafe safe) {
    var readable = safe.open(placeOfProfile(), profile, ChildProfile.class);
    return new KnownChild(id, family, readable, language, version == null ? 0 : version);
  }

  /** As the cache may keep it. */
  KeptChild kept() {
    return new KeptChild(
        id.value(),
        language,
        Base64.getEncoder().encodeToString(profile),
        version == null ? 0 : version);
  }

  private Place placeOfProfile() {
    return placeOfProfile(id);
  }

  static Place placeOfProfile(ChildId id) {
    return new Place("child.profile", id.value());
  }

  private static void requireChild(ChildProfile profile, Instant now) {
    if (!profile.birthday().isOfAChild(now)) {
      throw new NotAChildsBirthday();
    }
  }
}
