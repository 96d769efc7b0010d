package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody has turned their second factor on or off. */
public record SecondFactorChanged(PersonId person, boolean on, Instant occurredAt) {}
