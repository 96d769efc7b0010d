package io.homeroom.identity.recovery;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a reset, and its letter. */
@Embeddable
record PasswordResetId(UUID value) implements Serializable {

  static PasswordResetId next() {
    return new PasswordResetId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
