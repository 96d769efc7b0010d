package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;

/**
 * A parent has said when a child may be signed in.
 *
 * @param always whether at any time
 */
public record HoursChanged(FamilyId family, ChildId child, boolean always) {}
