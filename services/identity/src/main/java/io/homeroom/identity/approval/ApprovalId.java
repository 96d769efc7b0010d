package io.homeroom.identity.approval;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an approval. */
@Embeddable
public record ApprovalId(UUID value) implements Serializable {
  static ApprovalId next() {
    return new ApprovalId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
