package io.homeroom.identity.child.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.NamingChildren;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What children are called, for the coaches who have them in their sessions. */
@RestController
@PreAuthorize("principal.claims['azp'] == 'homeroom-booking'")
class ChildNamesController {

  record Wanted(@NotNull @Size(max = 500) List<@NotNull UUID> childIds) {}

  record Named(UUID childId, String name) {}

  private final NamingChildren naming;

  ChildNamesController(NamingChildren naming) {
    this.naming = naming;
  }

  /** A query whose many ids do not fit into an address. */
  @PostMapping("/internal/children/names")
  List<Named> names(@Valid @RequestBody Wanted wanted) {
    var ids = wanted.childIds().stream().map(ChildId::new).toList();
    return naming.names(ids).entrySet().stream()
        .map(named -> new Named(named.getKey().value(), named.getValue()))
        .toList();
  }
}
