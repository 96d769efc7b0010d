package io.homeroom.platform.messaging.outbox;

/**
 * A key whose events wait.
 *
 * @param parked no longer tried until it is released
 */
record HeldKey(String topic, String key, int refusals, String error, boolean parked) {}
