package io.homeroom.platform.families;

import java.util.UUID;

/** A child and the family it belongs to. */
public record Child(UUID id, UUID family) {}
