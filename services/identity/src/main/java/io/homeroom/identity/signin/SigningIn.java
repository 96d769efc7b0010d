package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.PosingChallenge;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.device.RecognisingDevice;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.twofactor.FindingSecondFactor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first step in: whoever needs no second one, is in. */
@Component
public class SigningIn {
  private final CheckingCredentials checking;
  private final FindingSecondFactor factors;
  private final RecognisingDevice devices;
  private final PosingChallenge challenges;
  private final LettingIn lettingIn;

  SigningIn(
      CheckingCredentials checking,
      FindingSecondFactor factors,
      RecognisingDevice devices,
      PosingChallenge challenges,
      LettingIn lettingIn) {
    this.checking = checking;
    this.factors = factors;
    this.devices = devices;
    this.challenges = challenges;
    this.lettingIn = lettingIn;
  }

  /**
   * Signs somebody in or challenges them.
   *
   * @param shown what the device shows to be trusted, if it does
   * @throws io.homeroom.identity.credential.CredentialsRefused if the address is unknown or the
   *     password wrong
   * @throws io.homeroom.identity.lockout.AccountLocked if too many were wrong before
   */
  public SignIn signIn(Credentials credentials, Device device, @Nullable DeviceSecret shown) {
    var proved = checking.check(credentials);
    var person = proved.person();
    var channel = factors.channelOf(person);
    if (channel.isEmpty()) {
      return new SignIn.SignedIn(lettingIn.letIn(proved, device, Optional.empty()));
    }
    var next = Optional.ofNullable(shown).flatMap(secret -> devices.recognise(person, secret));
    if (next.isPresent()) {
      return new SignIn.SignedIn(lettingIn.letIn(proved, device, next));
    }
    return new SignIn.Challenged(challenges.pose(person, Purpose.SIGN_IN, channel.get()));
  }
}
