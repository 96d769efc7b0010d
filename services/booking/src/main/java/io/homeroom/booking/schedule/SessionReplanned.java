package io.homeroom.booking.schedule;

/** A course session has other times, another place, or other seats; told within the transaction. */
public record SessionReplanned(CourseSession before, CourseSession after) {

  public boolean moved() {
    return !before.begins().equals(after.begins()) || !before.ends().equals(after.ends());
  }
}
