package io.homeroom.identity.profile;

/** A profile and its version, 0 before anything was told. */
public record KnownProfile(Profile profile, long version) {}
