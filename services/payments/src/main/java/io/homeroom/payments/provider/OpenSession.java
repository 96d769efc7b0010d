package io.homeroom.payments.provider;

/** Where people pay. */
public record OpenSession(String id, String url) {}
