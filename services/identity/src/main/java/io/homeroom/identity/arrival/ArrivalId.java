package io.homeroom.identity.arrival;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an arrival within this service. */
@Embeddable
record ArrivalId(UUID value) implements Serializable {

  static ArrivalId next() {
    return new ArrivalId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
