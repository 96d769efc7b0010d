package io.homeroom.identity.family.address;

import io.homeroom.identity.contact.PhoneNumber;
import io.homeroom.identity.vault.KeyedHash;
import org.springframework.stereotype.Component;

/** Turns a phone number into what it is recognised by. */
@Component
public class PhoneLookup {
  private final KeyedHash hash;

  PhoneLookup(KeyedHash lookupHash) {
    this.hash = lookupHash;
  }

  public byte[] hashOf(PhoneNumber phone) {
    return hash.of("phone", phone.value());
  }
}
