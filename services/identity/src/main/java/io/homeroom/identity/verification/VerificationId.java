package io.homeroom.identity.verification;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a verification, and the letter that asks for it. */
@Embeddable
public record VerificationId(UUID value) implements Serializable {

  public static VerificationId next() {
    return new VerificationId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
