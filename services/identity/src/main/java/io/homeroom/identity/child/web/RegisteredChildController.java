package io.homeroom.identity.child.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.child.stored.FindingChildren;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whose child a child is, for services that have not heard of it yet. */
@RestController
@PreAuthorize(
    "{'homeroom-booking', 'homeroom-marketplace', 'homeroom-progress'}.contains(principal.claims['azp'])")
class RegisteredChildController {

  record Registered(UUID childId, UUID familyId) {}

  private final FindingChildren children;

  RegisteredChildController(FindingChildren children) {
    this.children = children;
  }

  @GetMapping("/internal/children/{childId}")
  Registered show(@PathVariable UUID childId) {
    return children
        .familyOf(new ChildId(childId))
        .map(family -> new Registered(childId, family.value()))
        .orElseThrow(ChildNotFound::new);
  }
}
