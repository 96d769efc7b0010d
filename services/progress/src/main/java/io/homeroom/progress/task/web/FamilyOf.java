package io.homeroom.progress.task.web;

import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.task.TaskNotFound;
import java.util.UUID;

/** The family that a caller belongs to. */
final class FamilyOf {

  private FamilyOf() {}

  /**
   * The caller's family.
   *
   * @throws TaskNotFound if there is none, and so no task either
   */
  static UUID caller(Caller caller) {
    var family = caller.familyId();
    if (family == null) {
      throw new TaskNotFound();
    }
    return family;
  }
}
