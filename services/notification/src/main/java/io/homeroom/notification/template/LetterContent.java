package io.homeroom.notification.template;

import java.net.URI;
import java.time.Instant;

/**
 * What is personal about a letter.
 *
 * @param expiresAt until when the link can be used
 */
public record LetterContent(DisplayName name, URI link, Instant expiresAt) {}
