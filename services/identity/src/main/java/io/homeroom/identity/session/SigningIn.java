package io.homeroom.identity.session;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import org.springframework.stereotype.Component;

/** Begins a session at the provider, then here. Lost in between, it is a session nobody holds. */
@Component
public class SigningIn {
  private final FindingPeople people;
  private final ProviderSessions provider;
  private final StartingSession starting;
  private final SessionMetrics metrics;

  SigningIn(
      FindingPeople people,
      ProviderSessions provider,
      StartingSession starting,
      SessionMetrics metrics) {
    this.people = people;
    this.provider = provider;
    this.starting = starting;
    this.metrics = metrics;
  }

  /**
   * Signs somebody in.
   *
   * @throws CredentialsRefused if the address is unknown or the password wrong: which of them, does
   *     not show, nor by the time it takes, as the provider is asked in both cases
   */
  public SessionTokens signIn(EmailAddress email, Password password, Device device) {
    var person = people.withEmail(email);
    try {
      var id = person.map(KnownPerson::id).orElseGet(PersonId::next);
      var tokens = provider.begin(id, password);
      starting.start(tokens, person.orElseThrow(CredentialsRefused::new), device);
      metrics.signedIn();
      return SessionTokens.of(tokens);
    } catch (CredentialsRefused refused) {
      metrics.refused();
      throw refused;
    }
  }
}
