package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.challenge.PosingChallenge;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.device.RecognisingDevice;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.twofactor.FindingSecondFactor;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows the first step in, whichever it was: there is no way around it. */
@Component
public class FinishingSignIn {
  private final FindingSecondFactor factors;
  private final RecognisingDevice devices;
  private final PosingChallenge challenges;
  private final LettingIn lettingIn;

  FinishingSignIn(
      FindingSecondFactor factors,
      RecognisingDevice devices,
      PosingChallenge challenges,
      LettingIn lettingIn) {
    this.factors = factors;
    this.devices = devices;
    this.challenges = challenges;
    this.lettingIn = lettingIn;
  }

  /**
   * Lets in who has shown once who they are, or challenges them.
   *
   * @param since a moment before they did
   * @param shown what the device shows to be trusted, if it does
   */
  public SignIn finish(
      KnownPerson person, Instant since, Device device, @Nullable DeviceSecret shown) {
    return finish(new Proved(person, since), device, shown);
  }

  /**
   * Challenges who has shown once who they are where a child was signed in, on whatever device and
   * without a second factor too.
   *
   * @param since a moment before they did
   */
  public SignIn challengeFromChild(KnownPerson person, Instant since) {
    return challenged(person, Purpose.SIGN_IN_FROM_CHILD, factors.routeTo(person), since);
  }

  SignIn finish(Proved proved, Device device, @Nullable DeviceSecret shown) {
    var person = proved.person();
    var channel = factors.channelOf(person);
    if (channel.isEmpty()) {
      return new SignIn.SignedIn(lettingIn.letIn(proved, device, Optional.empty()));
    }
    return letInTrusted(proved, device, shown)
        .orElseGet(() -> challenged(person, Purpose.SIGN_IN, channel.get(), proved.since()));
  }

  private Optional<SignIn> letInTrusted(
      Proved proved, Device device, @Nullable DeviceSecret shown) {
    if (shown == null) {
      return Optional.empty();
    }
    return devices
        .recognise(proved.person(), shown)
        .map(next -> new SignIn.SignedIn(letInOrTakeBack(proved, device, shown, next)));
  }

  private SessionTokens letInOrTakeBack(
      Proved proved, Device device, DeviceSecret shown, DeviceSecret next) {
    try {
      return lettingIn.letIn(proved, device, Optional.of(next));
    } catch (RuntimeException notIn) {
      devices.takeBack(proved.person(), next, shown);
      throw notIn;
    }
  }

  private SignIn challenged(KnownPerson person, Purpose purpose, Channel channel, Instant since) {
    return new SignIn.Challenged(challenges.pose(person, purpose, channel, since));
  }
}
