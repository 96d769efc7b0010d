package io.homeroom.notification.directory;

import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person's line in the directory; of one who was removed only the id is left. */
@Document("people")
record Entry(
    @Id UUID id,
    @Nullable UUID familyId,
    @Nullable FamilyRole role,
    @Nullable Language language,
    boolean removed,
    Instant asOf) {

  static Entry of(Person person) {
    return new Entry(
        person.id(), person.familyId(), person.role(), person.language(), false, person.asOf());
  }

  Standing standing() {
    if (removed) {
      return Standing.GONE;
    }
    if (role == null) {
      return Standing.UNKNOWN;
    }
    return role == FamilyRole.CHILD ? Standing.CHILD : Standing.PARENT;
  }

  static Entry removed(UUID personId, Instant asOf) {
    return new Entry(personId, null, null, null, true, asOf);
  }
}
