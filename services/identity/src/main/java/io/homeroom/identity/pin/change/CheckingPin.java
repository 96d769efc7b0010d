package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.credential.Passwords;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.PinGeneration;
import org.springframework.stereotype.Component;

@Component
public class CheckingPin {
  private final Passwords passwords;
  private final DerivedPasswords derived;

  CheckingPin(Passwords passwords, DerivedPasswords derived) {
    this.passwords = passwords;
    this.derived = derived;
  }

  /**
   * Asks the identity provider; make no call within a transaction.
   *
   * @throws io.homeroom.identity.credential.CredentialsRefused if there is no such child, it has no
   *     PIN of this generation or the PIN is wrong, which takes the same time
   */
  public void check(ChildId child, PinGeneration generation, Pin pin) {
    passwords.check(new PersonId(child.value()), derived.of(child, generation, pin));
  }
}
