package io.homeroom.identity.family;

import com.fasterxml.uuid.Generators;
import io.homeroom.identity.family.rule.FamilyNotFound;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a family. */
@Embeddable
public record FamilyId(UUID value) implements Serializable {

  public static FamilyId next() {
    return new FamilyId(Generators.timeBasedEpochRandomGenerator().generate());
  }

  /**
   * The family somebody belongs to.
   *
   * @throws FamilyNotFound if they belong to none
   */
  public static FamilyId of(@Nullable UUID family) {
    if (family == null) {
      throw new FamilyNotFound();
    }
    return new FamilyId(family);
  }
}
