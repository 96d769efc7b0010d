package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.Entry;
import io.homeroom.identity.activity.anchor.Head;

/**
 * An entry and what shows that it has not been changed.
 *
 * @param keyId which key the mac was made with
 */
record SealedEntry(Entry entry, String keyId, String mac) {

  Head head() {
    return new Head(entry.sequence(), mac);
  }
}
