package io.homeroom.identity.stepup;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * Somebody who has proved once more who they are.
 *
 * @param since a moment before that: the password may have been changed after
 */
public record Proven(PersonId person, Instant since) {}
