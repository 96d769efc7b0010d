package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.Family;
import io.homeroom.identity.family.member.FamilyLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RemovingChild {
  private final Children children;
  private final FamilyLock families;
  private final Clock clock;

  RemovingChild(Children children, FamilyLock families, Clock clock) {
    this.children = children;
    this.families = families;
    this.clock = clock;
  }

  @Transactional
  public void remove(ChildId id, FamilyId family) {
    var locked = families.take(family);
    remove(children.findByIdAndFamily(id, family).orElseThrow(ChildNotFound::new), locked);
  }

  /** Removes all children of a family that is about to end. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void removeAll(FamilyId family) {
    var locked = families.take(family);
    children.findByFamilyOrderById(family).forEach(child -> remove(child, locked));
    children.flush();
  }

  private void remove(Child child, Family family) {
    child.leave(clock.instant());
    children.delete(child);
    family.sayGoodbyeToChild();
  }
}
