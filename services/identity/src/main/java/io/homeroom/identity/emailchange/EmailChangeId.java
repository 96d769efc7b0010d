package io.homeroom.identity.emailchange;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a change of address, and the letter by which it can be undone. */
@Embeddable
public record EmailChangeId(UUID value) implements Serializable {

  static EmailChangeId next() {
    return new EmailChangeId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
