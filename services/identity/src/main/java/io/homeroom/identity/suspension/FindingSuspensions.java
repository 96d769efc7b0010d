package io.homeroom.identity.suspension;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.ShutOut;
import io.homeroom.identity.session.Admission;
import io.homeroom.identity.session.SessionHolder;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingSuspensions implements Admission, ShutOut {
  private final Suspensions suspensions;

  FindingSuspensions(Suspensions suspensions) {
    this.suspensions = suspensions;
  }

  public Optional<KnownSuspension> of(PersonId person) {
    return suspensions.findInForce(person).map(Suspension::known);
  }

  @Override
  public void requireAdmitted(SessionHolder holder) {
    if (of(holder.person()).isPresent()) {
      throw new AccountSuspended();
    }
  }

  @Override
  public boolean isShutOut(PersonId person) {
    return of(person).isPresent();
  }
}
