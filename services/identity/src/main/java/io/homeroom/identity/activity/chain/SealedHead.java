package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Head;

/**
 * How far the log has come, and what shows that it came so far.
 *
 * @param keyId which key the seal was made with
 */
record SealedHead(Head head, String keyId, String seal) {}
