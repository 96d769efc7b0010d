package io.homeroom.platform.families.consent;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import org.springframework.stereotype.Component;

/** With what everything begins that is written for a child. */
@Component
public class Permission {
  private final Directory directory;
  private final CoreConsent consent;

  Permission(Directory directory, CoreConsent consent) {
    this.directory = directory;
    this.consent = consent;
  }

  /**
   * Holds the child until the transaction ends.
   *
   * @throws io.homeroom.platform.families.ChildNotFound if it has gone
   * @throws ConsentWithdrawn if its parents allow no more of it
   */
  public void require(Child child) {
    directory.hold(child);
    consent.require(child);
  }
}
