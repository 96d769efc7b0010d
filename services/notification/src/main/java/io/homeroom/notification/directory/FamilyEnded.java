package io.homeroom.notification.directory;

import java.util.UUID;

/** There is no such family any more: nothing is kept about it but that. */
public record FamilyEnded(UUID familyId) {}
