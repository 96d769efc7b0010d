package io.homeroom.identity.federation;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.lockout.AttemptingPassword;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.signin.FinishingSignIn;
import io.homeroom.identity.signin.SignIn;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the link for a right password: an account that is locked stays so, for every way in. */
@Component
class AdmittingLinked {
  private final FindingPeople people;
  private final AttemptingPassword attempting;
  private final FinishingSignIn finishing;
  private final Clock clock;

  AdmittingLinked(
      FindingPeople people, AttemptingPassword attempting, FinishingSignIn finishing, Clock clock) {
    this.people = people;
    this.attempting = attempting;
    this.finishing = finishing;
    this.clock = clock;
  }

  SignIn admit(PersonId id, Device device, @Nullable DeviceSecret shown) {
    var since = clock.instant();
    return finishing.finish(known(id), since, device, shown);
  }

  SignIn challenge(PersonId id) {
    var since = clock.instant();
    return finishing.challengeFromChild(known(id), since);
  }

  private KnownPerson known(PersonId id) {
    var person = people.withId(id).orElseThrow(CredentialsRefused::new);
    attempting.attempt(person.details().email(), () -> {});
    return person;
  }
}
