package io.homeroom.identity.closure;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a closure, and the letter by which it can be taken back. */
@Embeddable
public record ClosureId(UUID value) implements Serializable {
  static ClosureId next() {
    return new ClosureId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
