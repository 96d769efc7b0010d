package io.homeroom.identity.closing;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names somebody's wish to close their account, and its letter. */
@Embeddable
record ClosingRequestId(UUID value) implements Serializable {
  static ClosingRequestId next() {
    return new ClosingRequestId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
