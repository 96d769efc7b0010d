package io.homeroom.identity.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family's data key as it may be stored: wrapped, and only for this family. */
@Entity
class FamilyKey {
  @Id private UUID familyId;
  private byte[] wrapped;
  @Version private @Nullable Long version;

  FamilyKey(UUID familyId, byte[] wrapped) {
    this.familyId = familyId;
    this.wrapped = wrapped.clone();
  }

  @SuppressWarnings("NullAway.Init")
  protected FamilyKey() {}

  byte[] wrapped() {
    return wrapped.clone();
  }
}
