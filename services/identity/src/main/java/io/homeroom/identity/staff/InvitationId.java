package io.homeroom.identity.staff;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an invitation, and its letter. */
@Embeddable
record InvitationId(UUID value) implements Serializable {

  static InvitationId next() {
    return new InvitationId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
