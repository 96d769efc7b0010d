package io.homeroom.identity.device;

import io.homeroom.identity.family.PersonId;

/**
 * Devices of somebody's, one or all, are no longer trusted.
 *
 * @param copied whether that is because one was copied
 */
public record DevicesDropped(PersonId person, boolean copied) {}
