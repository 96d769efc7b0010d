package io.homeroom.identity.session;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a refresh token; tells nothing of it. */
@Embeddable
record RefreshTokenId(UUID value) implements Serializable {

  static RefreshTokenId next() {
    return new RefreshTokenId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
