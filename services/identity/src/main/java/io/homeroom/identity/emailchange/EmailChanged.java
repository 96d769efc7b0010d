package io.homeroom.identity.emailchange;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/**
 * Somebody goes by another address.
 *
 * @param undone whether by going back to the former one
 */
public record EmailChanged(PersonId person, boolean undone, Instant occurredAt) {}
