package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.vault.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through all children, as a birthday is readable with the key of its family alone. Once a
 * night is often enough.
 */
@Component
public class FindingGrownChildren {
  private static final Limit BATCH = Limit.of(200);

  private final Children children;
  private final Vault vault;

  FindingGrownChildren(Children children, Vault vault) {
    this.children = children;
    this.vault = vault;
  }

  /** Those of the next batch; its last child tells where the next one begins. */
  public record Batch(List<KnownChild> grown, Optional<ChildId> last) {}

  /** The children behind the one given who are of age at that time. */
  @Transactional(readOnly = true)
  public Batch after(ChildId previous, Instant then) {
    var batch = children.findBatchAfter(previous, BATCH);
    var grown =
        batch.stream()
            .map(child -> child.known(vault.of(child.family().value())))
            .filter(child -> child.profile().birthday().isOfAge(then))
            .toList();
    return new Batch(grown, batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id()));
  }
}
