package io.homeroom.booking.schedule;

/** A course session has other times, another place, or other seats; told within the transaction. */
public record SessionReplanned(CourseSession before, CourseSession after) {

  /** At other times, or elsewhere. */
  public boolean moved() {
    return after.plan().moves(before.plan());
  }

  public boolean atOtherTimes() {
    return after.plan().changesTimes(before.plan());
  }

  public boolean elsewhere() {
    return after.plan().place().isElsewhereThan(before.plan().place());
  }

  /** Whether who stands there already, at the time that was settled, is to come again. */
  public boolean gathersAnew() {
    return elsewhere() || !before.begins().equals(after.begins());
  }
}
