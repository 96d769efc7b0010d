package io.homeroom.platform.families;

import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The children that the caller may see: a parent those of the family, a child itself. */
@Component
public class VisibleChildren {
  private final Directory directory;

  VisibleChildren(Directory directory) {
    this.directory = directory;
  }

  /**
   * A child that the caller may see.
   *
   * @throws ChildNotFound if the caller may not
   */
  public Child one(UUID child, Caller caller) {
    var family = caller.familyId();
    if (family == null || (caller.role() == Role.CHILD && !child.equals(caller.personId()))) {
      throw new ChildNotFound();
    }
    return directory.childOf(family, child);
  }

  /**
   * The child that calls, as its token says. Whether it is still there is told by whoever holds it.
   *
   * @throws ChildNotFound if it belongs to no family
   */
  public Child itself(Caller caller) {
    var family = caller.familyId();
    if (family == null || caller.role() != Role.CHILD) {
      throw new ChildNotFound();
    }
    return new Child(caller.personId(), family);
  }
}
