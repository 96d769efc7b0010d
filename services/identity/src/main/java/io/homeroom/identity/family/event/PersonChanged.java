package io.homeroom.identity.family.event;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;

/**
 * Somebody came to be, changed, or went: whatever is kept of them is no longer true. It is told
 * within the transaction, and nobody else hears of it.
 *
 * @param family theirs; of one who moves, this is told of both
 */
public record PersonChanged(PersonId person, FamilyId family) {}
