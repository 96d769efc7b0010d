package io.homeroom.identity.household;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.KnownPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family on the wire. */
record FamilyView(UUID familyId, List<ParentView> parents, List<MemberView> children) {

  record ParentView(
      UUID personId, String name, String email, @Nullable String phone, Language language) {

    static ParentView of(KnownPerson parent) {
      var details = parent.details();
      return new ParentView(
          parent.id().value(),
          details.name(),
          details.email().value(),
          details.phone() == null ? null : details.phone().value(),
          parent.language());
    }
  }

  record MemberView(UUID childId, String name, @Nullable String avatar) {

    static MemberView of(KnownChild child) {
      return new MemberView(child.id().value(), child.profile().name(), child.profile().avatar());
    }
  }
}
