package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;

/** Somebody wants to be a coach or supplier. */
public record ApplicationSubmitted(
    ApplicationId application, PersonId person, ApplicationKind kind) {}
