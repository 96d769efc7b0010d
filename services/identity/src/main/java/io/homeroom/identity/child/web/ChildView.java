package io.homeroom.identity.child.web;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child on the wire. */
record ChildView(
    UUID childId,
    UUID familyId,
    String name,
    LocalDate birthday,
    @Nullable String level,
    @Nullable String notes,
    Language language,
    @Nullable String avatar) {

  static ChildView of(KnownChild child) {
    var profile = child.profile();
    return new ChildView(
        child.id().value(),
        child.family().value(),
        profile.name(),
        profile.birthday().date(),
        profile.level(),
        profile.notes(),
        child.language(),
        profile.avatar());
  }
}
