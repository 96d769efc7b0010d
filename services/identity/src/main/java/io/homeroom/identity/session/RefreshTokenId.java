package io.homeroom.identity.session;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a refresh token; tells nothing of it. */
@Embeddable
public record RefreshTokenId(UUID value) implements Serializable {

  public static RefreshTokenId next() {
    return new RefreshTokenId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
