package io.homeroom.identity.family;

import com.fasterxml.uuid.Generators;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a person; the subject of their tokens. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

  public static PersonId next() {
    return new PersonId(Generators.timeBasedEpochRandomGenerator().generate());
  }

  /** Where what identifies them is sealed. */
  public Place placeOfDetails() {
    return new Place("person.details", value);
  }
}
