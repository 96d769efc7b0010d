package io.homeroom.identity.child.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.ChildNotFound;
import io.homeroom.identity.child.FindingChildren;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The children that the caller may see. */
@Component
class VisibleChildren {
  private final FindingChildren children;

  VisibleChildren(FindingChildren children) {
    this.children = children;
  }

  List<KnownChild> to(Caller caller) {
    return children.visibleTo(caller.personId(), caller.role(), FamilyId.of(caller.familyId()));
  }

  KnownChild one(UUID childId, Caller caller) {
    var id = new ChildId(childId);
    return to(caller).stream()
        .filter(child -> child.id().equals(id))
        .findFirst()
        .orElseThrow(ChildNotFound::new);
  }
}
