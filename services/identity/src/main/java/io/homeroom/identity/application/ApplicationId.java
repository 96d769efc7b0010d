package io.homeroom.identity.application;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an application, and the key that its presentation is sealed with. */
@Embeddable
public record ApplicationId(UUID value) implements Serializable {
  static ApplicationId next() {
    return new ApplicationId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
