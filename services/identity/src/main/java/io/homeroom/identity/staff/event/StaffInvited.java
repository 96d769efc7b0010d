package io.homeroom.identity.staff.event;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is invited to work with Homeroom. */
public record StaffInvited(UUID invitation, PersonId person, Role role, @Nullable PersonId by) {}
