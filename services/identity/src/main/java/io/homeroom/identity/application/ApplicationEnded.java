package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;

/** An application has been approved, rejected or withdrawn. */
public record ApplicationEnded(
    ApplicationId application, PersonId person, ApplicationKind kind, Standing standing) {}
