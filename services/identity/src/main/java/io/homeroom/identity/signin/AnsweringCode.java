package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.Answered;
import io.homeroom.identity.challenge.AnsweringChallenge;
import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.device.TrustingDevice;
import io.homeroom.identity.lockout.CodeEntryLocked;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The second step in. The code is used up before the session begins, whatever comes of that. */
@Component
public class AnsweringCode {
  private final AnsweringChallenge answering;
  private final TrustingDevice trusting;
  private final LettingIn lettingIn;
  private final ApplicationEventPublisher events;

  AnsweringCode(
      AnsweringChallenge answering,
      TrustingDevice trusting,
      LettingIn lettingIn,
      ApplicationEventPublisher events) {
    this.answering = answering;
    this.trusting = trusting;
    this.lettingIn = lettingIn;
    this.events = events;
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
    var answered = check(challenge, code);
    var person = answered.person();
    var secret =
        trust ? Optional.of(trusting.trust(person, device.name())) : Optional.<DeviceSecret>empty();
    return lettingIn.letIn(new Proved(person, answered.provedAt()), device, secret);
  }

  private Answered check(ChallengeId challenge, OneTimeCode code) {
    try {
      return answering.answer(challenge, Purpose.SIGN_IN, code);
    } catch (CodeRefused refused) {
      tell(challenge, false);
      throw refused;
    } catch (CodeEntryLocked locked) {
      tell(challenge, true);
      throw locked;
    }
  }

  private void tell(ChallengeId challenge, boolean locked) {
    events.publishEvent(new SignInFailed(SignInFailed.Step.CODE, challenge.value(), locked));
  }
}
