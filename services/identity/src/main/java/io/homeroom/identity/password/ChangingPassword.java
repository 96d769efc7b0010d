package io.homeroom.identity.password;

import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes the password of somebody who is signed in and proves it once more: begun here, set at the
 * provider, completed here. All other sessions end.
 *
 * <p>Stopped after any step, it can be repeated with the former or the new password, whichever
 * holds; and what was built on the former one ends at the latest half a minute later.
 */
@Component
public class ChangingPassword {
  private final ProvingAgain proving;
  private final ChoosingPassword choosing;
  private final BeginningChange beginning;
  private final NotingChange noting;

  ChangingPassword(
      ProvingAgain proving,
      ChoosingPassword choosing,
      BeginningChange beginning,
      NotingChange noting) {
    this.proving = proving;
    this.choosing = choosing;
    this.beginning = beginning;
    this.noting = noting;
  }

  /**
   * Changes it. Call it outside transactions.
   *
   * @throws io.homeroom.identity.stepup.ProofRefused if the proof is not good, or was overtaken by
   *     another change
   * @throws PasswordTooWeak if the new one is not good enough
   * @throws PasswordChangeUnderWay if it is being changed just now
   */
  public void change(
      KnownPerson person, Proof proof, Password password, @Nullable String keptSession) {
    choosing.require(person, password);
    var claim = beginning.begin(proving.prove(person.id(), proof));
    choosing.set(person, password);
    noting.complete(person.id(), claim, keptSession);
  }
}
