package io.homeroom.identity.parting;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a letter that tells of a parting. */
@Embeddable
public record PartingLetterId(UUID value) implements Serializable {

  public static PartingLetterId next() {
    return new PartingLetterId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
