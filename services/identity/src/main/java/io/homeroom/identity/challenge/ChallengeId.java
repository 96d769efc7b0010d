package io.homeroom.identity.challenge;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a challenge. */
@Embeddable
public record ChallengeId(UUID value) implements Serializable {

  static ChallengeId next() {
    return new ChallengeId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
