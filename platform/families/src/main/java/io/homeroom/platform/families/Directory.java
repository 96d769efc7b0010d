package io.homeroom.platform.families;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose child a child is. */
@Component
public class Directory {
  private static final Instant BEFORE_ALL_EVENTS = Instant.EPOCH;

  private final KnownChildren known;
  private final Registry registry;
  private final Introduced introduced = new Introduced();

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
    return known
        .find(child)
        .filter(entry -> !entry.gone() && entry.family().equals(family))
        .map(entry -> new Child(child, family))
        .orElseThrow(ChildNotFound::new);
  }

  /**
   * A child, be it here or gone.
   *
   * @throws ChildNotFound if nobody has told of it
   */
  public Child known(UUID child) {
    return known
        .find(child)
        .map(entry -> new Child(entry.child(), entry.family()))
        .orElseThrow(ChildNotFound::new);
  }

  /** All of whom events, or their own requests, have told. */
  public List<Child> childrenOf(UUID family) {
    return known.of(family);
  }

  /**
   * Keeps the child from going until the transaction ends, and from doing anything else at the same
   * moment. It is taken before anything of the child is locked.
   *
   * @throws ChildNotFound if it has gone
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(Child child) {
    if (!known.hold(child)) {
      throw new ChildNotFound();
    }
  }

  /** Whether the child has gone; one that is here does not go before the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hasGone(UUID child) {
    return known.hasGone(child);
  }

  /**
   * Makes a child known of which no event has told yet. It asks elsewhere, so it is done before a
   * transaction begins.
   */
  public void introduce(UUID child) {
    if (introduced.contains(child)) {
      return;
    }
    var found = known.find(child).isPresent() || learnt(child);
    if (found) {
      introduced.add(child);
    }
  }

  private boolean learnt(UUID child) {
    var registered = registry.find(child);
    registered.ifPresent(found -> known.learn(found, BEFORE_ALL_EVENTS));
    return registered.isPresent();
  }

  public void learn(Child child, Instant at) {
    known.learn(child, at);
  }

  public void forget(Child child, Instant at) {
    known.forget(child, at);
  }
}
