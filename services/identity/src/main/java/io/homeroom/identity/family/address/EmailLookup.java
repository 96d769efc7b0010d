package io.homeroom.identity.family.address;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.vault.KeyedHash;
import org.springframework.stereotype.Component;

/** Turns an address into what it is found by. */
@Component
public class EmailLookup {
  private final KeyedHash hash;

  EmailLookup(KeyedHash lookupHash) {
    this.hash = lookupHash;
  }

  public byte[] hashOf(EmailAddress email) {
    return hash.of("email", email.lookupForm());
  }
}
