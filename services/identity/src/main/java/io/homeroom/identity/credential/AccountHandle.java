package io.homeroom.identity.credential;

/** One particular account, as the provider names it. */
public record AccountHandle(String value) {}
