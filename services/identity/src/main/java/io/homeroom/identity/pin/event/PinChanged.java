package io.homeroom.identity.pin.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;

/**
 * A child has another PIN, or none any more.
 *
 * @param given whether it has one
 */
public record PinChanged(FamilyId family, ChildId child, boolean given) {}
