package io.homeroom.identity.household;

import io.homeroom.identity.child.stored.ViewingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.view.ViewingPeople;
import io.homeroom.identity.household.FamilyView.MemberView;
import io.homeroom.identity.household.FamilyView.ParentView;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a parent the own family, and a child itself. */
@RestController
@Tag(name = "family")
@RequestMapping("/api/family")
class FamilyController {
  private final ViewingPeople people;
  private final ViewingChildren children;

  FamilyController(ViewingPeople people, ViewingChildren children) {
    this.people = people;
    this.children = children;
  }

  @Operation(summary = "My family")
  @GetMapping
  FamilyView showOwnFamily(Caller caller) {
    var family = FamilyId.of(caller.familyId());
    return new FamilyView(family.value(), parents(caller, family), children(caller));
  }

  @Operation(summary = "My family, by its id")
  @GetMapping("/{familyId}")
  FamilyView showFamily(Caller caller, @PathVariable UUID familyId) {
    if (!familyId.equals(caller.familyId())) {
      throw new FamilyNotFound();
    }
    return showOwnFamily(caller);
  }

  private List<ParentView> parents(Caller caller, FamilyId family) {
    return caller.role() == Role.PARENT
        ? people.guardiansBeside(new PersonId(caller.personId()), family).stream()
            .map(ParentView::of)
            .toList()
        : List.of();
  }

  private List<MemberView> children(Caller caller) {
    return children.visibleTo(caller).stream().map(MemberView::of).toList();
  }
}
