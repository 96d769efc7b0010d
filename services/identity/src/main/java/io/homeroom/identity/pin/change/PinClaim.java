package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.pin.PinGeneration;
import java.util.UUID;

/** The right to change a child's PIN, for a moment. */
record PinClaim(ChildId child, FamilyId family, PinGeneration generation, UUID claim) {}
