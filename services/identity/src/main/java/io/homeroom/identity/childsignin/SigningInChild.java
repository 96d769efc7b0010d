package io.homeroom.identity.childsignin;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.session.life.BeginningSession;
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
  private final NotingChildSignIns noting;

  SigningInChild(
      RecognisingChild recognising,
      CheckingClaimant checking,
      AdmittingChild admitting,
      BeginningSession beginning,
      NotingChildSignIns noting) {
    this.recognising = recognising;
    this.checking = checking;
    this.admitting = admitting;
    this.beginning = beginning;
    this.noting = noting;
  }

  /**
   * Signs in.
   *
   * @throws PinRefused if anything of it is wrong; the same is done and said, whatever it is
   * @throws io.homeroom.identity.lockout.AccountLocked if too many were wrong before
   * @throws OutsideHours if the PIN is right but the time is not
   * @throws NobodyAnswers if the PIN is right but no parent is left who may be here
   * @throws ConsentNotInEffect if the PIN is right but the child is not to be here
   */
  public SessionTokens signIn(ChildCredentials credentials, Device device) {
    var claimant = recognising.recognise(credentials);
    var family = checking.check(claimant, credentials.pin());
    var holder = new SessionHolder(claimant.person(), family, Role.CHILD);
    var tokens = begin(holder, device, claimant);
    noting.signedIn();
    return tokens;
  }

  private SessionTokens begin(SessionHolder holder, Device device, Claimant claimant) {
    try {
      return beginning.begin(
          holder,
          device,
          () -> admitting.admit(claimant.child(), holder.family(), claimant.generation()));
    } catch (CredentialsRefused | PinRefused noLonger) {
      noting.refused(claimant);
      throw new PinRefused();
    } catch (OutsideHours | NobodyAnswers | ConsentNotInEffect notNow) {
      noting.refused(claimant);
      throw notNow;
    }
  }
}
