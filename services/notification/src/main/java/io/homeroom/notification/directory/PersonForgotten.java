package io.homeroom.notification.directory;

import java.util.UUID;

/** A person is gone: nothing more is kept about it but that. */
public record PersonForgotten(UUID personId) {}
