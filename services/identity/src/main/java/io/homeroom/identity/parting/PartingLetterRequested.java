package io.homeroom.identity.parting;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody is to be told by mail that a parent has been removed. */
public record PartingLetterRequested(PartingLetterId letter, PersonId person, Instant occurredAt) {}
