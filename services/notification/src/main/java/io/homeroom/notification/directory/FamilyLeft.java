package io.homeroom.notification.directory;

import java.util.UUID;

/** A person does not belong any more to the family there was. */
public record FamilyLeft(UUID personId) {}
