package io.homeroom.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another service told.
 *
 * @param id the same for each repetition of the event
 * @param type alias with version, such as {@code identity.child-added.v1}
 * @param source {@code homeroom/<service>}
 * @param subject id of the aggregate it is about
 * @param time when it was published, not when it arrived
 * @param data the fields this service reads; the others are ignored
 */
public record IncomingEvent<T>(
    UUID id, String type, String source, @Nullable String subject, Instant time, T data) {}
