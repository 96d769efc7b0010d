package io.homeroom.identity.session;

import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.family.KnownPerson;
import org.springframework.stereotype.Component;

/**
 * Begins a session at the provider, then here, for somebody who has proved who they are. Lost in
 * between, it is a session nobody holds.
 */
@Component
public class BeginningSession {
  private final ProviderSessions provider;
  private final StartingSession starting;

  BeginningSession(ProviderSessions provider, StartingSession starting) {
    this.provider = provider;
    this.starting = starting;
  }

  public SessionTokens begin(KnownPerson person, Device device) {
    var tokens = provider.begin(person.id());
    starting.start(tokens, person, device);
    return SessionTokens.of(tokens);
  }
}
