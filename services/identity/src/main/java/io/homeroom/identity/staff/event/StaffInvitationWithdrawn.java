package io.homeroom.identity.staff.event;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.util.UUID;

/** Somebody is not invited to work with Homeroom any more. */
public record StaffInvitationWithdrawn(UUID invitation, PersonId person, Role role) {}
