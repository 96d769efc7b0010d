package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class SettingHours {
  private final Timetable timetable;
  private final FamilyLock families;
  private final FindingChildren children;
  private final ClosingHours closing;
  private final HoursSafe safes;

  SettingHours(
      Timetable timetable,
      FamilyLock families,
      FindingChildren children,
      ClosingHours closing,
      HoursSafe safes) {
    this.timetable = timetable;
    this.families = families;
    this.children = children;
    this.closing = closing;
    this.safes = safes;
  }

  /** Sets the hours of a child of the family. Is it not to be signed in now, its sessions end. */
  @Transactional
  public void set(ChildId child, FamilyId family, WeeklyHours next) {
    families.take(family);
    children.one(child, family);
    var hours = timetable.findById(child).orElseGet(() -> new SignInHours(child, family));
    safes.change(hours, next);
    timetable.save(hours);
    closing.endUnlessOpen(child, next);
  }

  /** From now on the child may be signed in always. */
  @Transactional
  public void clear(ChildId child, FamilyId family) {
    families.take(family);
    children.one(child, family);
    timetable.findById(child).map(SignInHours::clear).ifPresent(timetable::delete);
  }
}
