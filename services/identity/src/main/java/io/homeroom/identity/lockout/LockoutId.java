package io.homeroom.identity.lockout;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a lockout; tells nothing of its account. */
@Embeddable
record LockoutId(UUID value) implements Serializable {

  static LockoutId next() {
    return new LockoutId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
