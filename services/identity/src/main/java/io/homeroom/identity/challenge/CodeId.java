package io.homeroom.identity.challenge;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a code, and the letter that brings it; another one for each that is sent. */
@Embeddable
public record CodeId(UUID value) implements Serializable {

  public static CodeId next() {
    return new CodeId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
