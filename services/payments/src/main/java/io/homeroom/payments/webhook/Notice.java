package io.homeroom.payments.webhook;

/** Something the provider told, as it came. */
record Notice(String id, String type, String payload, int attempts) {}
