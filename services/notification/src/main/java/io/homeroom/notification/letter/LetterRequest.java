package io.homeroom.notification.letter;

import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

/**
 * What an event asks for.
 *
 * @param id the event's, so that its repetition asks for the same letter
 * @param subject the id by which identity knows what to write
 */
public record LetterRequest(
    UUID id, UUID subject, UUID personId, LetterTemplate template, Instant requestedAt) {}
