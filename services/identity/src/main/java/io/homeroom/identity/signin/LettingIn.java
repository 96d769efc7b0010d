package io.homeroom.identity.signin;

import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.session.BeginningSession;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last step in: nothing is left to prove. */
@Component
public class LettingIn {
  private final BeginningSession beginning;
  private final SignInMetrics metrics;

  LettingIn(BeginningSession beginning, SignInMetrics metrics) {
    this.beginning = beginning;
    this.metrics = metrics;
  }

  /** Lets somebody in who has just become known by what they have proved. */
  public SessionTokens letIn(KnownPerson newcomer, Device device) {
    return letIn(newcomer, device, Optional.empty());
  }

  SessionTokens letIn(KnownPerson person, Device device, Optional<DeviceSecret> kept) {
    var tokens = beginning.begin(person, device);
    metrics.signedIn();
    return kept.map(DeviceSecret::value).map(tokens::withDeviceSecret).orElse(tokens);
  }
}
