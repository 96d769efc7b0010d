package io.homeroom.progress.directory;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whose child a child is. */
@Component
public class Directory {
  private final KnownChildren known;
  private final Registry registry;

  Directory(KnownChildren known, Registry registry) {
    this.known = known;
    this.registry = registry;
  }

  /**
   * A child of the family.
   *
   * @throws ChildNotFound if it belongs to another one, or has gone
   */
  public Child childOf(UUID family, UUID child) {
    var found =
        known
            .find(child)
            .map(entry -> entry.gone() ? new Child(child, child) : new Child(child, entry.family()))
            .or(() -> registry.find(child))
            .orElseThrow(ChildNotFound::new);
    if (!found.family().equals(family)) {
      throw new ChildNotFound();
    }
    return found;
  }

  public void learn(Child child, Instant at) {
    known.learn(child, at);
  }

  public void forget(Child child, Instant at) {
    known.forget(child, at);
  }
}
