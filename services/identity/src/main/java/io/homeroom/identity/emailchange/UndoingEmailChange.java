package io.homeroom.identity.emailchange;

import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.password.ChoosingPassword;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Brings somebody back to their former address, from which it was taken by whoever knew the
 * password: that no longer holds, every session ends, providers are linked no more, and a reset of
 * the password is the way in.
 *
 * <p>Stopped after any step, it can be repeated with the same link.
 */
@Component
public class UndoingEmailChange {
  private static final int RANDOM_BYTES = 48;

  private final TakingUndo taking;
  private final ChoosingPassword choosing;
  private final SecureRandom random = new SecureRandom();

  UndoingEmailChange(TakingUndo taking, ChoosingPassword choosing) {
    this.taking = taking;
    this.choosing = choosing;
  }

  /** Who the link is for, while it is good. Changes nothing. */
  public KnownPerson ask(LinkToken token) {
    return taking.look(token);
  }

  /**
   * Undoes the change. Call it outside transactions.
   *
   * @return whose address it was
   * @throws io.homeroom.identity.letter.LinkUnknown if no change has this link
   * @throws io.homeroom.identity.letter.LinkOutdated if it was good once
   */
  public KnownPerson undo(LinkToken token) {
    var person = taking.look(token);
    var claim = taking.begin(token);
    choosing.set(person, knownToNobody());
    taking.complete(token, claim);
    return person;
  }

  private Password knownToNobody() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
