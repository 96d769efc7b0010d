package io.homeroom.identity.joining;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an invitation, and the letter that brings it. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {

  public static InvitationId next() {
    return new InvitationId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
