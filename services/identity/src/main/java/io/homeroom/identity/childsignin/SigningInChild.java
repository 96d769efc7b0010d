package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.pin.PinGeneration;
import io.homeroom.identity.session.BeginningSession;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;

/**
 * Signs a child in: recognises it, has the PIN checked, begins the session if nothing is against it
 * at that moment.
 */
@Component
public class SigningInChild {
  private final RecognisingChild recognising;
  private final CheckingClaimant checking;
  private final AdmittingChild admitting;
  private final BeginningSession beginning;
  private final ChildSignInMetrics metrics;

  SigningInChild(
      RecognisingChild recognising,
      CheckingClaimant checking,
      AdmittingChild admitting,
      BeginningSession beginning,
      ChildSignInMetrics metrics) {
    this.recognising = recognising;
    this.checking = checking;
    this.admitting = admitting;
    this.beginning = beginning;
    this.metrics = metrics;
  }

  /**
   * Signs in.
   *
   * @throws PinRefused if anything of it is wrong; the same is done and said, whatever it is
   * @throws io.homeroom.identity.lockout.AccountLocked if too many were wrong before
   * @throws OutsideHours if the PIN is right but the time is not
   * @throws ConsentNotInEffect if the PIN is right but the child is not to be here
   */
  public SessionTokens signIn(ChildCredentials credentials, Device device) {
    var claimant = recognising.recognise(credentials);
    var family = checking.check(claimant, credentials.pin());
    var holder = new SessionHolder(claimant.person(), family, Role.CHILD);
    var tokens = begin(holder, device, claimant.generation());
    metrics.signedIn();
    return tokens;
  }

  private SessionTokens begin(SessionHolder holder, Device device, PinGeneration generation) {
    var child = new ChildId(holder.person().value());
    try {
      return beginning.begin(
          holder, device, () -> admitting.admit(child, holder.family(), generation));
    } catch (CredentialsRefused accountGone) {
      throw new PinRefused();
    }
  }
}
