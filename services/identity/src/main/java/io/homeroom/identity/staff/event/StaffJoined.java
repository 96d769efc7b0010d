package io.homeroom.identity.staff.event;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;

/** Somebody has accepted an invitation. */
public record StaffJoined(PersonId person, FamilyId safe, Role role) {}
