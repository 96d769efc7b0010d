package io.homeroom.notification.stream;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A push that is still to be made.
 *
 * @param quiet whether it waits because its person is not to be disturbed
 */
@Document("waiting_pushes")
record WaitingPush(@Id UUID notificationId, UUID personId, Instant dueAt, boolean quiet) {}
