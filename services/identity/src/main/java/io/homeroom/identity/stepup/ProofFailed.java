package io.homeroom.identity.stepup;

import io.homeroom.identity.family.PersonId;

/**
 * Somebody has not proved who they are.
 *
 * @param locked whether nothing was looked at any more
 */
public record ProofFailed(PersonId person, boolean locked) {}
