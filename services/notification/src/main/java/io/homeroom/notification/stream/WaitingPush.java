package io.homeroom.notification.stream;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A push that is to be made when its person may be disturbed again. */
@Document("waiting_pushes")
record WaitingPush(@Id UUID notificationId, UUID personId, Instant dueAt) {}
