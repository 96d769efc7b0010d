package io.homeroom.identity.consent;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a consent, and the letter that asks for it. */
@Embeddable
public record ConsentId(UUID value) implements Serializable {

  public static ConsentId next() {
    return new ConsentId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
