package io.homeroom.notification.stream;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A notification whose push waits until its person may be disturbed. */
@Document("waiting_pushes")
record WaitingPush(@Id UUID notificationId, UUID personId, Instant dueAt) {}
