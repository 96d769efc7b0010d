package io.homeroom.identity.joining.acceptance;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.PasswordRules;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.TooManyGuardians;
import io.homeroom.identity.joining.FindingInvitation;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkUnknown;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes somebody who was invited a parent, over two stores: an account of their own at the identity
 * provider, then the person here. No transaction is open while the provider is asked.
 *
 * <p>Of many who accept at once, one does; the accounts of the others are removed at once. Whatever
 * else goes wrong, does not say whether somebody has become a parent: then {@link
 * io.homeroom.identity.joining.SweepingInvitations} removes the account after an hour, if it is
 * nobody's.
 */
@Component
public class AcceptingInvitation {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final FindingInvitation finding;
  private final Acceptances acceptances;
  private final Accounts accounts;
  private final CompletingAcceptance completing;
  private final PasswordRules rules;

  AcceptingInvitation(
      FindingInvitation finding,
      Acceptances acceptances,
      Accounts accounts,
      CompletingAcceptance completing,
      PasswordRules rules) {
    this.finding = finding;
    this.acceptances = acceptances;
    this.accounts = accounts;
    this.completing = completing;
    this.rules = rules;
  }

  /**
   * Accepts.
   *
   * @return who is a parent of the family now
   * @throws PasswordObjectionable if the password cannot be one
   * @throws AddressHasAccount if the invited address has an account
   * @throws TooManyGuardians if the family has enough parents by now
   */
  public KnownPerson accept(Newcomer newcomer) {
    var invitation = finding.behind(newcomer.token());
    check(newcomer, invitation.email());
    var person = acceptances.begin(invitation.id());
    accounts.create(Account.ofParent(person, invitation.family()), newcomer.password());
    try {
      return completing.complete(person, newcomer, invitation);
    } catch (AddressHasAccount | TooManyGuardians | LinkOutdated | LinkUnknown refused) {
      discard(person, refused);
      throw refused;
    }
  }

  private void check(Newcomer newcomer, EmailAddress email) {
    var local = email.value().substring(0, email.value().lastIndexOf('@'));
    var words = Stream.concat(Stream.of(local), SPACES.splitAsStream(newcomer.name())).toList();
    rules
        .objectionTo(newcomer.password().value(), words)
        .ifPresent(
            objection -> {
              throw new PasswordObjectionable(objection);
            });
  }

  private void discard(PersonId person, RuntimeException refused) {
    try {
      accounts.find(person).ifPresent(accounts::remove);
      acceptances.end(person);
    } catch (RuntimeException later) {
      refused.addSuppressed(later);
    }
  }
}
