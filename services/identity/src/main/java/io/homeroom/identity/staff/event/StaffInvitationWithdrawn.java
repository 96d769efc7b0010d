package io.homeroom.identity.staff.event;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;

/** Somebody is not invited to work with Homeroom any more. */
public record StaffInvitationWithdrawn(PersonId person, Role role) {}
