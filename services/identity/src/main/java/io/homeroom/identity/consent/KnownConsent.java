package io.homeroom.identity.consent;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consent as the family may know it. */
public record KnownConsent(
    ConsentId id,
    Scope scope,
    String policyVersion,
    Map<Purpose, KnownDecision> purposes,
    Instant requestedAt,
    Instant expiresAt,
    @Nullable Instant grantedAt,
    boolean expired) {}
