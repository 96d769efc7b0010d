package io.homeroom.identity.child.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.ChildNotFound;
import io.homeroom.identity.child.FindingChildren;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.ViewingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The children that the caller may see. */
@Component
class VisibleChildren {
  private final ViewingChildren viewing;
  private final FindingChildren children;

  VisibleChildren(ViewingChildren viewing, FindingChildren children) {
    this.viewing = viewing;
    this.children = children;
  }

  List<KnownChild> to(Caller caller) {
    return viewing.visibleTo(caller);
  }

  /** As it is stored: by its version it can be changed. */
  KnownChild one(UUID childId, Caller caller) {
    var id = new ChildId(childId);
    var family = FamilyId.of(caller.familyId());
    return children.visibleTo(caller.personId(), caller.role(), family).stream()
        .filter(child -> child.id().equals(id))
        .findFirst()
        .orElseThrow(ChildNotFound::new);
  }
}
