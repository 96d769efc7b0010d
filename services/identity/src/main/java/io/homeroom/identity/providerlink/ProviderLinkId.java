package io.homeroom.identity.providerlink;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a link. */
@Embeddable
public record ProviderLinkId(UUID value) implements Serializable {

  static ProviderLinkId next() {
    return new ProviderLinkId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
