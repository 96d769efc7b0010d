package io.homeroom.identity.staff;

import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountExists;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.password.ChoosingPassword;
import io.homeroom.identity.staff.rule.AddressIsTaken;
import io.homeroom.identity.staff.rule.InvitationBeingAccepted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes somebody of who was invited: claimed here, an account at the provider, completed here.
 *
 * <p>Stopped after any step, it can be repeated with the same link once the claim has lapsed. An
 * account that was left behind gets the new password: nobody could sign in with it, as there was no
 * person.
 */
@Component
public class JoiningStaff {
  private final TakingInvitation taking;
  private final ChoosingPassword choosing;
  private final Accounts accounts;

  JoiningStaff(TakingInvitation taking, ChoosingPassword choosing, Accounts accounts) {
    this.taking = taking;
    this.choosing = choosing;
    this.accounts = accounts;
  }

  /**
   * What the link is for, while it is good. Changes nothing.
   *
   * @throws io.homeroom.identity.letter.LinkUnknown if it is for nobody
   * @throws io.homeroom.identity.letter.LinkOutdated if it was good once
   */
  public KnownInvitation ask(LinkToken token) {
    return taking.look(token);
  }

  /**
   * Accepts. Call it outside transactions.
   *
   * @param name what they want to be called, unless it is what they were invited by
   * @throws io.homeroom.identity.password.PasswordTooWeak if the password is not good enough
   * @throws InvitationBeingAccepted if somebody else holds the claim
   * @throws AddressIsTaken if the address has become somebody's meanwhile
   */
  public KnownInvitation accept(LinkToken token, @Nullable String name, Password password) {
    var invitation = taking.look(token);
    var invited = invitation.details();
    var details =
        new PersonalDetails(name == null ? invited.name() : name, invited.email(), invited.phone());
    choosing.require(invitation.personToBe(details), password);
    var claim = taking.claim(token);
    createAccount(invitation, details, password);
    taking.complete(token, claim, details);
    return invitation;
  }

  private void createAccount(
      KnownInvitation invitation, PersonalDetails details, Password password) {
    try {
      accounts.create(Account.ofStaff(invitation.person(), invitation.role()), password);
    } catch (AccountExists leftBehind) {
      choosing.set(invitation.personToBe(details), password);
    }
  }
}
