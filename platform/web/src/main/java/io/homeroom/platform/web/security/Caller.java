package io.homeroom.platform.web.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person behind the request, as the token says. A controller takes it as a parameter; a
 * parameter marked {@code @Nullable} is null on an open path without a token.
 */
public record Caller(
    UUID personId, @Nullable String sessionId, Role role, Tier tier, @Nullable UUID familyId) {}
