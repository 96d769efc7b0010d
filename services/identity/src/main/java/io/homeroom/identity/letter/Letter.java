package io.homeroom.identity.letter;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** A letter to be sent. */
public record Letter(
    PersonId recipient, LetterTemplate template, LinkToken token, Instant expiresAt) {}
