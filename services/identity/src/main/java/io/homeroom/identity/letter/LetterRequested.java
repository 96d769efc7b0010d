package io.homeroom.identity.letter;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A letter is to be sent; to which address and what it says, is asked when it is sent. */
public record LetterRequested(
    UUID letter, PersonId person, LetterTemplate template, Instant occurredAt) {}
