package io.homeroom.identity.signin;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.lock.LastPasswordChange;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.NotAdmitted;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.session.life.BeginningSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The last step in: nothing is left to prove. */
@Component
public class LettingIn {
  private final BeginningSession beginning;
  private final LastPasswordChange changes;
  private final SignInMetrics metrics;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  LettingIn(
      BeginningSession beginning,
      LastPasswordChange changes,
      SignInMetrics metrics,
      Clock clock,
      ApplicationEventPublisher events) {
    this.beginning = beginning;
    this.changes = changes;
    this.metrics = metrics;
    this.clock = clock;
    this.events = events;
  }

  /** Lets somebody in who has just become known by what they have proved. */
  public SessionTokens letIn(KnownPerson newcomer, Device device) {
    return letIn(new Proved(newcomer, clock.instant()), device, Optional.empty());
  }

  /**
   * Lets somebody in.
   *
   * @throws CredentialsRefused if their password was changed since they gave it
   */
  SessionTokens letIn(Proved proved, Device device, Optional<DeviceSecret> kept) {
    var tokens = begin(proved, device);
    metrics.signedIn();
    return kept.map(DeviceSecret::value).map(tokens::withDeviceSecret).orElse(tokens);
  }

  private SessionTokens begin(Proved proved, Device device) {
    var holder = SessionHolder.of(proved.person());
    try {
      return beginning.begin(holder, device, () -> requireStillProved(proved));
    } catch (NotAdmitted refused) {
      metrics.refused();
      events.publishEvent(
          new SignInFailed(SignInFailed.Step.ADMISSION, holder.person().value(), false));
      throw refused;
    }
  }

  private void requireStillProved(Proved proved) {
    if (changes.isAfter(proved.person().id(), proved.since())) {
      metrics.refused();
      throw new CredentialsRefused();
    }
  }
}
