package io.homeroom.identity.staff.event;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import org.jspecify.annotations.Nullable;

/** Somebody is invited to work with Homeroom. */
public record StaffInvited(PersonId person, Role role, @Nullable PersonId by) {}
