package io.homeroom.identity.recovery;

import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.password.ChoosingPassword;
import org.springframework.stereotype.Component;

/**
 * Sets the password of whoever reads the mail of an account: begun here, set at the provider,
 * completed here. All sessions end and providers are linked no more; a second factor stays, and is
 * asked for at the next sign-in.
 *
 * <p>Stopped after any step, it can be repeated with the same link.
 */
@Component
public class ResettingPassword {
  private final TakingReset taking;
  private final ChoosingPassword choosing;

  ResettingPassword(TakingReset taking, ChoosingPassword choosing) {
    this.taking = taking;
    this.choosing = choosing;
  }

  /**
   * Who the link is for, while it is good. Changes nothing.
   *
   * @throws io.homeroom.identity.letter.LinkUnknown if it is for nobody
   * @throws io.homeroom.identity.letter.LinkOutdated if it was good once
   */
  public KnownPerson ask(LinkToken token) {
    return taking.look(token);
  }

  /**
   * Sets it. Call it outside transactions.
   *
   * @return whose it is
   * @throws io.homeroom.identity.password.PasswordTooWeak if it is not good enough
   * @throws io.homeroom.identity.password.PasswordChangeUnderWay if it is being changed just now
   */
  public KnownPerson reset(LinkToken token, Password password) {
    var person = taking.look(token);
    choosing.require(person, password);
    var claim = taking.begin(token);
    choosing.set(person, password);
    taking.complete(token, claim);
    return person;
  }
}
