package io.homeroom.identity.consent;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Whom a consent is for.
 *
 * @param child the one child, or null for the whole family, children to come included
 */
@Embeddable
public record Scope(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "family_id"))
        FamilyId family,
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "child_id"))
        @Nullable ChildId child) {

  boolean isFamilyWide() {
    return child == null;
  }
}
