package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.RecordingArrival;
import io.homeroom.identity.credential.external.AuthorizationCode;
import io.homeroom.identity.credential.external.AuthorizationCodeRefused;
import io.homeroom.identity.credential.external.ExternalIdentities;
import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.providerlink.FindingLinks;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.signin.SignIn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first step in by way of a provider. An address alone never leads to an account. */
@Component
public class SigningInByProvider {
  private final ExternalIdentities identities;
  private final FindingLinks links;
  private final AdmittingLinked admitting;
  private final FreeAddresses addresses;
  private final RecordingArrival arrivals;

  SigningInByProvider(
      ExternalIdentities identities,
      FindingLinks links,
      AdmittingLinked admitting,
      FreeAddresses addresses,
      RecordingArrival arrivals) {
    this.identities = identities;
    this.links = links;
    this.admitting = admitting;
    this.addresses = addresses;
    this.arrivals = arrivals;
  }

  /**
   * Signs in or challenges who is linked; everybody else arrives.
   *
   * @param shown what the device shows to be trusted, if it does
   * @throws AuthorizationCodeRefused if the code is not good
   * @throws io.homeroom.identity.lockout.AccountLocked if the account is locked
   */
  public ProviderSignIn signIn(
      AuthorizationCode code, Device device, @Nullable DeviceSecret shown) {
    return signIn(code, person -> admitting.admit(person, device, shown));
  }

  /**
   * Challenges who is linked, whatever their second factor is: the provider may have taken a child
   * for them. Everybody else arrives.
   *
   * @throws AuthorizationCodeRefused if the code is not good
   * @throws io.homeroom.identity.lockout.AccountLocked if the account is locked
   * @throws io.homeroom.identity.challenge.TooManyCodes if they were sent many within the last hour
   */
  public ProviderSignIn challenge(AuthorizationCode code) {
    return signIn(code, admitting::challenge);
  }

  private ProviderSignIn signIn(AuthorizationCode code, Function<PersonId, SignIn> known) {
    var identity = identities.redeem(code);
    return links
        .personOf(identity)
        .map(person -> (ProviderSignIn) new ProviderSignIn.Known(known.apply(person)))
        .orElseGet(() -> arrived(identity));
  }

  private ProviderSignIn arrived(ExternalIdentity identity) {
    var free = addresses.of(identity).isPresent();
    return new ProviderSignIn.Arrived(arrivals.record(identity), identity, free);
  }
}
