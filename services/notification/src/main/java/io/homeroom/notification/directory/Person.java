package io.homeroom.notification.directory;

import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * What an event tells of a person.
 *
 * @param asOf when it was so; what is known from later stays
 */
public record Person(UUID id, UUID familyId, FamilyRole role, Language language, Instant asOf) {}
