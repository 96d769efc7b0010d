package io.homeroom.notification.stream;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A session whose tokens may still look valid. */
@Document("ended_sessions")
record EndedSession(@Id String sessionId, Instant endedAt) {}
