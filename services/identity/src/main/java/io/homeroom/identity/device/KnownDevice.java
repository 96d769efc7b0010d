package io.homeroom.identity.device;

import java.time.Instant;
import java.util.UUID;

/** A trusted device as its owner sees it. */
public record KnownDevice(
    UUID deviceId, String name, Instant trustedAt, Instant lastUsedAt, Instant expiresAt) {}
