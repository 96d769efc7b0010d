package io.homeroom.identity.activity;

/**
 * An entry and what shows that it has not been changed.
 *
 * @param keyId which key the mac was made with
 */
record SealedEntry(Entry entry, String keyId, String mac) {}
