package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingHours {
  private final Timetable timetable;
  private final Vault vault;
  private final Clock clock;

  FindingHours(Timetable timetable, Vault vault, Clock clock) {
    this.timetable = timetable;
    this.vault = vault;
    this.clock = clock;
  }

  /** The hours of a child, if a parent has set any. */
  public Optional<WeeklyHours> of(ChildId child) {
    return timetable.findById(child).map(hours -> hours.known(vault.of(hours.family().value())));
  }

  /** Whether a child may be signed in now. */
  public boolean areOpenFor(ChildId child) {
    return of(child).map(hours -> hours.isOpen(clock.instant())).orElse(true);
  }
}
