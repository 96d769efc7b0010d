package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent sees the children of the own family, a child sees itself, nobody else sees any. */
@Component
@Transactional(readOnly = true)
public class FindingChildren {
  private final Children children;
  private final Vault vault;

  FindingChildren(Children children, Vault vault) {
    this.children = children;
    this.vault = vault;
  }

  public List<KnownChild> visibleTo(UUID person, Role role, FamilyId family) {
    var safe = vault.of(family.value());
    return children.findByFamilyOrderById(family).stream()
        .map(child -> child.known(safe))
        .filter(child -> role == Role.PARENT || child.id().value().equals(person))
        .toList();
  }

  /** A child of the family, whoever asks. */
  public KnownChild one(ChildId id, FamilyId family) {
    return children
        .findByIdAndFamily(id, family)
        .orElseThrow(ChildNotFound::new)
        .known(vault.of(family.value()));
  }
}
