package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.vault.KeyedHash;
import org.springframework.stereotype.Component;

/** Turns somebody's name at a provider into what they are found by. */
@Component
class SubjectLookup {
  private final KeyedHash hash;

  SubjectLookup(KeyedHash lookupHash) {
    this.hash = lookupHash;
  }

  byte[] hashOf(ExternalIdentity identity) {
    return hash.of("subject at " + identity.provider().wireName(), identity.subject());
  }
}
