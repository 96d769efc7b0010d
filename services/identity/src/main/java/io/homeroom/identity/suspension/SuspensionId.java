package io.homeroom.identity.suspension;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a suspension. */
@Embeddable
record SuspensionId(UUID value) implements Serializable {

  static SuspensionId next() {
    return new SuspensionId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
