package io.homeroom.identity.child;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a child; the subject of its tokens when it signs in. */
@Embeddable
public record ChildId(UUID value) implements Serializable {

  public static ChildId next() {
    return new ChildId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
