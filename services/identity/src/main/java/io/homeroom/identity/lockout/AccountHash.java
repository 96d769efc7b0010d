package io.homeroom.identity.lockout;

/** What attempts are counted by: a keyed hash, so that nobody reads who has been tried. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record AccountHash(byte[] value) {}
