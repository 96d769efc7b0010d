package io.homeroom.identity.pin;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Tells the PINs that a child has had apart; says nothing of them. */
@Embeddable
public record PinGeneration(UUID value) implements Serializable {

  public static PinGeneration next() {
    return new PinGeneration(UUID.randomUUID());
  }
}
