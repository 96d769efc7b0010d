package io.homeroom.platform.families.consent;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With what everything begins that is written for a child. */
@Component
public class Permission {
  private final CoreConsent consent;

  Permission(CoreConsent consent) {
    this.consent = consent;
  }

  /**
   * Holds the child until the transaction ends.
   *
   * @throws ChildNotFound if it has gone
   * @throws ConsentWithdrawn if its parents allow no more of it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void require(Child child) {
    if (!consent.hold(child).orElseThrow(ChildNotFound::new)) {
      throw new ConsentWithdrawn();
    }
  }
}
