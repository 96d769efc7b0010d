package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.Answered;
import io.homeroom.identity.challenge.AnsweringChallenge;
import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.device.TrustingDevice;
import io.homeroom.identity.session.Device;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uses up a code and trusts the device it was entered on: both, or neither. */
@Component
class UsingCode {
  private final AnsweringChallenge answering;
  private final TrustingDevice trusting;

  UsingCode(AnsweringChallenge answering, TrustingDevice trusting) {
    this.answering = answering;
    this.trusting = trusting;
  }

  /**
   * Who was challenged, and when they answered.
   *
   * @param kept what the device is to show next time, if it is to be trusted
   */
  record Used(Answered answered, Optional<DeviceSecret> kept) {}

  @Transactional(noRollbackFor = CodeRefused.class)
  Used use(ChallengeId challenge, OneTimeCode code, @Nullable Device trusted) {
    var answered = answering.answer(challenge, Purpose.SIGN_IN, code);
    return new Used(
        answered,
        Optional.ofNullable(trusted)
            .flatMap(device -> trusting.trust(answered.person(), device.name())));
  }
}
