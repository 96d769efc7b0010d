package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Role;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent sees the children of the own family, a child sees itself, nobody else sees any. */
@Component
@Transactional(readOnly = true)
public class FindingChildren {
  private static final Pattern SPACES = Pattern.compile("\\s+");

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

  public List<KnownChild> allIn(FamilyId family) {
    var safe = vault.of(family.value());
    return children.findByFamilyOrderById(family).stream().map(child -> child.known(safe)).toList();
  }

  /** The children of the family who go by that name, however it is written. */
  public List<KnownChild> named(String name, FamilyId family) {
    var wanted = sameName(name);
    return allIn(family).stream()
        .filter(child -> sameName(child.profile().name()).equals(wanted))
        .toList();
  }

  /** The same for names that differ in case, spaces or the composition of characters only. */
  public static String sameName(String name) {
    var composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
    return SPACES
        .matcher(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
        .replaceAll(" ");
  }

  /** The family a child belongs to, or empty if there is no such child. */
  public Optional<FamilyId> familyOf(ChildId id) {
    return children.findById(id).map(Child::family);
  }

  /** A child of the family, whoever asks. */
  public KnownChild one(ChildId id, FamilyId family) {
    return children
        .findByIdAndFamily(id, family)
        .orElseThrow(ChildNotFound::new)
        .known(vault.of(family.value()));
  }
}
