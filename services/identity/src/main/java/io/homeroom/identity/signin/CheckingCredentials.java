package io.homeroom.identity.signin;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.Passwords;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.lockout.AccountLocked;
import io.homeroom.identity.lockout.AttemptingPassword;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class CheckingCredentials {
  private final FindingPeople people;
  private final AttemptingPassword attempting;
  private final Passwords passwords;
  private final SignInMetrics metrics;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CheckingCredentials(
      FindingPeople people,
      AttemptingPassword attempting,
      Passwords passwords,
      SignInMetrics metrics,
      Clock clock,
      ApplicationEventPublisher events) {
    this.people = people;
    this.attempting = attempting;
    this.passwords = passwords;
    this.metrics = metrics;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Finds out whose they are.
   *
   * @throws CredentialsRefused if the address is unknown or the password wrong: which of them, does
   *     not show, nor by the time it takes, as both are counted and the provider is asked in both
   *     cases
   * @throws AccountLocked if too many were wrong before, of an unknown address as of any other
   */
  Proved check(Credentials credentials) {
    var since = clock.instant();
    var person = people.withEmail(credentials.email());
    var id = person.map(KnownPerson::id).orElseGet(PersonId::next);
    try {
      attempting.attempt(credentials.email(), () -> passwords.check(id, credentials.password()));
      return new Proved(person.orElseThrow(CredentialsRefused::new), since);
    } catch (CredentialsRefused refused) {
      metrics.refused();
      tell(person, false);
      throw refused;
    } catch (AccountLocked locked) {
      metrics.locked();
      tell(person, true);
      throw locked;
    }
  }

  private void tell(Optional<KnownPerson> person, boolean locked) {
    var subject = person.map(known -> known.id().value()).orElse(null);
    events.publishEvent(new SignInFailed(SignInFailed.Step.PASSWORD, subject, locked));
  }
}
