package io.homeroom.identity.session;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a session within this service; elsewhere it goes by its {@code sid}. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

  public static SessionId next() {
    return new SessionId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
