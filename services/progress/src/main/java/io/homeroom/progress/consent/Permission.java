package io.homeroom.progress.consent;

import io.homeroom.progress.directory.Child;
import io.homeroom.progress.directory.Directory;
import org.springframework.stereotype.Component;

/** With what everything begins that is written of a child's learning. */
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
   * @throws io.homeroom.progress.directory.ChildNotFound if it has gone
   * @throws ConsentWithdrawn if its parents allow no more of it
   */
  public void require(Child child) {
    directory.hold(child);
    consent.require(child);
  }
}
