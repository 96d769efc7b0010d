package io.homeroom.identity.signin;

import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.session.Device;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first step in: whoever needs no second one, is in. */
@Component
public class SigningIn {
  private final CheckingCredentials checking;
  private final FinishingSignIn finishing;

  SigningIn(CheckingCredentials checking, FinishingSignIn finishing) {
    this.checking = checking;
    this.finishing = finishing;
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
    return finishing.finish(checking.check(credentials), device, shown);
  }
}
