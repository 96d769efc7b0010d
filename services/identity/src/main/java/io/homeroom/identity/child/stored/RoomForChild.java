package io.homeroom.identity.child.stored;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.tier.AllowedByTier;
import org.springframework.stereotype.Component;

/** Locks a family and makes room for one more child, as far as its tier allows. */
@Component
class RoomForChild {
  private final FamilyLock families;
  private final AllowedByTier allowed;

  RoomForChild(FamilyLock families, AllowedByTier allowed) {
    this.families = families;
    this.allowed = allowed;
  }

  void take(FamilyId id) {
    var family = families.take(id);
    allowed.requireRoom(id, AllowedByTier.CHILDREN, family.children());
    family.welcomeChild();
  }
}
