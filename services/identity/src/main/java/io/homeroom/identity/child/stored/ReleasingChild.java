package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a grown child go: it is no child of the family any more, but somebody all the same. */
@Component
public class ReleasingChild {
  private final Children children;
  private final FamilyLock families;
  private final Vault vault;
  private final Clock clock;

  ReleasingChild(Children children, FamilyLock families, Vault vault, Clock clock) {
    this.children = children;
    this.families = families;
    this.vault = vault;
    this.clock = clock;
  }

  /** Removes it from the family, and tells what was known of it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownChild release(ChildId id, FamilyId family, FamilyId next) {
    var locked = families.take(family);
    var child = children.findByIdAndFamily(id, family).orElseThrow(ChildNotFound::new);
    var known = child.known(vault.of(family.value()));
    child.comeOfAge(next, clock.instant());
    children.delete(child);
    locked.sayGoodbyeToChild();
    return known;
  }
}
