package io.homeroom.identity.child.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.child.stored.ViewingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.view.ViewingPeople;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The children that the caller may see. A token may outlive that a parent belongs to the family it
 * names, so that is asked for.
 */
@Component
class VisibleChildren {
  private final ViewingChildren viewing;
  private final FindingChildren children;
  private final ViewingPeople seen;
  private final FindingPeople people;

  VisibleChildren(
      ViewingChildren viewing, FindingChildren children, ViewingPeople seen, FindingPeople people) {
    this.viewing = viewing;
    this.children = children;
    this.seen = seen;
    this.people = people;
  }

  List<KnownChild> to(Caller caller) {
    if (caller.role() == Role.PARENT) {
      seen.requireGuardian(new PersonId(caller.personId()), FamilyId.of(caller.familyId()));
    }
    return viewing.visibleTo(caller);
  }

  /** As it is stored: by its version it can be changed. */
  KnownChild one(UUID childId, Caller caller) {
    var id = new ChildId(childId);
    var family = caller.role() == Role.PARENT ? ofParent(caller) : FamilyId.of(caller.familyId());
    return children.visibleTo(caller.personId(), caller.role(), family).stream()
        .filter(child -> child.id().equals(id))
        .findFirst()
        .orElseThrow(ChildNotFound::new);
  }

  /** The family for whose children a parent may act. */
  FamilyId ofParent(Caller parent) {
    var family = FamilyId.of(parent.familyId());
    people.requireGuardian(new PersonId(parent.personId()), family);
    return family;
  }
}
