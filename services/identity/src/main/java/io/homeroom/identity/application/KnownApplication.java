package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** An application as the rest of this service may know it. */
public record KnownApplication(
    ApplicationId id,
    PersonId person,
    ApplicationKind kind,
    Presentation presentation,
    Instant submittedAt,
    Standing standing) {}
