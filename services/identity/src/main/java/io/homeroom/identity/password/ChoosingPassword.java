package io.homeroom.identity.password;

import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.credential.PasswordRules;
import io.homeroom.identity.family.KnownPerson;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person's password may be, and setting it at the provider. */
@Component
public class ChoosingPassword {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final PasswordRules rules;
  private final Accounts accounts;

  ChoosingPassword(PasswordRules rules, Accounts accounts) {
    this.rules = rules;
    this.accounts = accounts;
  }

  /**
   * Objects to a password that is not good enough.
   *
   * @throws PasswordTooWeak saying why
   */
  public void require(KnownPerson person, Password password) {
    rules
        .objectionTo(password.value(), wordsAbout(person.details()))
        .ifPresent(
            objection -> {
              throw new PasswordTooWeak(objection);
            });
  }

  /** Sets it. Doing so twice is the same as once. */
  public void set(KnownPerson person, Password password) {
    var account =
        accounts
            .find(person.id())
            .orElseThrow(() -> new IllegalStateException(person.id() + " has no account"));
    accounts.changePassword(account, password);
  }

  private static List<String> wordsAbout(PersonalDetails details) {
    var email = details.email().value();
    return Stream.concat(
            SPACES.splitAsStream(details.name()),
            Stream.of(email.substring(0, email.lastIndexOf('@'))))
        .toList();
  }
}
