package io.homeroom.identity.device;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a trusted device. */
@Embeddable
public record DeviceId(UUID value) implements Serializable {

  static DeviceId next() {
    return new DeviceId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
