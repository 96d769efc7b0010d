package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.AnsweringChallenge;
import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.device.TrustingDevice;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The second step in. The code is used up before the session begins, whatever comes of that. */
@Component
public class AnsweringCode {
  private final AnsweringChallenge answering;
  private final TrustingDevice trusting;
  private final LettingIn lettingIn;
  private final Clock clock;

  AnsweringCode(
      AnsweringChallenge answering, TrustingDevice trusting, LettingIn lettingIn, Clock clock) {
    this.answering = answering;
    this.trusting = trusting;
    this.lettingIn = lettingIn;
    this.clock = clock;
  }

  /**
   * Signs in who was challenged.
   *
   * @param trust whether this device is to be asked for no code from now on
   * @throws io.homeroom.identity.challenge.CodeRefused if the code is not the one
   * @throws io.homeroom.identity.lockout.CodeEntryLocked if too many were not
   */
  public SessionTokens answer(
      ChallengeId challenge, OneTimeCode code, Device device, boolean trust) {
    var since = clock.instant();
    var person = answering.answer(challenge, Purpose.SIGN_IN, code);
    var secret =
        trust ? Optional.of(trusting.trust(person, device.name())) : Optional.<DeviceSecret>empty();
    return lettingIn.letIn(new Proved(person, since), device, secret);
  }
}
