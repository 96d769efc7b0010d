package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.FamilyLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
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
    var child = children.findByIdAndFamily(id, family).orElseThrow(ChildNotFound::new);
    child.leave(clock.instant());
    children.delete(child);
    locked.sayGoodbyeToChild();
  }
}
