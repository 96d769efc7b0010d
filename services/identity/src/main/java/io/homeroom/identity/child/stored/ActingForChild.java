package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a parent may act for a child at all. Asked before a proof is: whose child it is not
 * learns that there is none, whatever they prove.
 */
@Component
public class ActingForChild {
  private final FindingChildren children;
  private final FamilyLock families;

  ActingForChild(FindingChildren children, FamilyLock families) {
    this.children = children;
    this.families = families;
  }

  /**
   * The child, as it is at this moment.
   *
   * @throws ChildNotFound if the family has no such child
   * @throws io.homeroom.identity.family.rule.FamilyNotFound if who asks is no parent of it any more
   */
  @Transactional
  public KnownChild require(ChildId child, FamilyId family) {
    families.take(family);
    return children.one(child, family);
  }
}
