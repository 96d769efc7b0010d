package io.homeroom.identity.registration;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a registration; its applicant knows it, nobody else. */
@Embeddable
public record RegistrationId(UUID value) implements Serializable {

  static RegistrationId next() {
    return new RegistrationId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
