package io.homeroom.identity.signin;

import io.homeroom.identity.session.BeginningSession;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import org.springframework.stereotype.Component;

/** Lets in who knows the password. */
@Component
public class SigningIn {
  private final CheckingCredentials checking;
  private final BeginningSession beginning;
  private final SignInMetrics metrics;

  SigningIn(CheckingCredentials checking, BeginningSession beginning, SignInMetrics metrics) {
    this.checking = checking;
    this.beginning = beginning;
    this.metrics = metrics;
  }

  /**
   * Signs somebody in.
   *
   * @throws io.homeroom.identity.credential.CredentialsRefused if the address is unknown or the
   *     password wrong
   * @throws io.homeroom.identity.lockout.AccountLocked if too many were wrong before
   */
  public SessionTokens signIn(Credentials credentials, Device device) {
    var tokens = beginning.begin(checking.check(credentials), device);
    metrics.signedIn();
    return tokens;
  }
}
