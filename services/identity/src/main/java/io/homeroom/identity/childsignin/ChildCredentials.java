package io.homeroom.identity.childsignin;

import io.homeroom.identity.familycode.FamilyCode;
import io.homeroom.identity.pin.Pin;

/** Who a child says it is, and what it knows. */
public record ChildCredentials(FamilyCode family, String name, Pin pin) {}
