package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application among others: nothing of what the applicant tells.
 *
 * @param state submitted, approved, rejected or withdrawn
 */
public record ListedApplication(
    ApplicationId id,
    PersonId person,
    ApplicationKind kind,
    Instant submittedAt,
    String state,
    @Nullable Instant decidedAt) {}
