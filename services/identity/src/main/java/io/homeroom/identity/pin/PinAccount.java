package io.homeroom.identity.pin;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.lockout.AccountHash;
import io.homeroom.identity.vault.KeyedHash;
import org.springframework.stereotype.Component;

/** What wrong PINs of a child are counted by. */
@Component
public class PinAccount {
  private final KeyedHash hash;

  PinAccount(KeyedHash lookupHash) {
    this.hash = lookupHash;
  }

  public AccountHash of(ChildId child) {
    return new AccountHash(hash.of("child-sign-in", child.value().toString()));
  }

  /** Of whom nobody is: counted like somebody, so that nobody learns that there is none. */
  public AccountHash ofNobody(String family, String name) {
    return new AccountHash(hash.of("nobody-sign-in", family + "|" + name));
  }
}
