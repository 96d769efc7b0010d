package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Children as views show them, a parent's from the cache. What decides asks {@link
 * FindingChildren}.
 */
@Component
public class ViewingChildren {
  private final KeptChildren kept;
  private final FindingChildren stored;
  private final Vault vault;

  ViewingChildren(KeptChildren kept, FindingChildren stored, Vault vault) {
    this.kept = kept;
    this.stored = stored;
    this.vault = vault;
  }

  /** All whom the caller may see. */
  public List<KnownChild> visibleTo(Caller caller) {
    var family = FamilyId.of(caller.familyId());
    if (caller.role() != Role.PARENT) {
      return stored.visibleTo(caller.personId(), caller.role(), family);
    }
    var safe = vault.toRead(family.value());
    return kept.of(caller.personId(), family).stream()
        .map(child -> child.open(family, safe))
        .toList();
  }
}
