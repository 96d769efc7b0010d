package io.homeroom.identity.consent;

import java.time.Instant;

/** Where a consent stands for one of its purposes, and since when. */
public record KnownDecision(DecisionState state, Instant since) {}
