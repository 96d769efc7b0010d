package io.homeroom.identity.familycode;

import io.homeroom.identity.vault.KeyedHash;
import org.springframework.stereotype.Component;

/** Turns a code into what it is found by. */
@Component
class CodeLookup {
  private final KeyedHash hash;

  CodeLookup(KeyedHash lookupHash) {
    this.hash = lookupHash;
  }

  byte[] hashOf(FamilyCode code) {
    return hash.of("family-code", code.value());
  }
}
