package io.homeroom.identity.admin;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.suspension.KnownSuspension;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with somebody.
 *
 * @param suspension if one is in force
 */
public record PersonOverview(
    KnownPerson person, boolean secondFactor, @Nullable KnownSuspension suspension) {}
