package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.lockout.CodeEntryLocked;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The second step in. The code is used up before the session begins, whatever comes of that. */
@Component
public class AnsweringCode {
  private final UsingCode using;
  private final LettingIn lettingIn;
  private final ApplicationEventPublisher events;

  AnsweringCode(UsingCode using, LettingIn lettingIn, ApplicationEventPublisher events) {
    this.using = using;
    this.lettingIn = lettingIn;
    this.events = events;
  }

  /**
   * Signs in who was challenged.
   *
   * @param trust whether this device is to be asked for no code from now on
   * @throws io.homeroom.identity.challenge.CodeRefused if the code is not the one
   * @throws io.homeroom.identity.lockout.CodeEntryLocked if too many were not
   * @throws io.homeroom.platform.web.tier.TierLimitReached if no more devices can be trusted; the
   *     code can be used without that
   */
  public SessionTokens answer(
      ChallengeId challenge, OneTimeCode code, Device device, boolean trust) {
    var used = check(challenge, code, trust ? device : null);
    var answered = used.answered();
    return lettingIn.letIn(new Proved(answered.person(), answered.provedAt()), device, used.kept());
  }

  private UsingCode.Used check(ChallengeId challenge, OneTimeCode code, @Nullable Device trusted) {
    try {
      return using.use(challenge, code, trusted);
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
