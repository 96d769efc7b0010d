package io.homeroom.identity.pin;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.util.UUID;

/** The right to change a child's PIN, for a moment. */
record PinClaim(ChildId child, FamilyId family, PinGeneration generation, UUID claim) {}
