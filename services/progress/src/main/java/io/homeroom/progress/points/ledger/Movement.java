package io.homeroom.progress.points.ledger;

import io.homeroom.platform.families.Child;
import java.util.UUID;

/** Points that come to an account, or leave it where negative. */
public record Movement(AccountKind kind, UUID owner, long amount) {

  public static Movement ofChild(Child child, long amount) {
    return new Movement(AccountKind.CHILD, child.id(), amount);
  }

  public static Movement ofParents(UUID family, long amount) {
    return new Movement(AccountKind.FAMILY, family, amount);
  }

  public static Movement issued(UUID family, long amount) {
    return new Movement(AccountKind.ISSUED, family, amount);
  }

  public boolean isSpentByParents(UUID family) {
    return kind == AccountKind.FAMILY && owner.equals(family) && amount < 0;
  }

  public boolean isOf(Child child) {
    return kind == AccountKind.CHILD && owner.equals(child.id());
  }

  /** So many of the points the other way. */
  Movement back(long points) {
    return new Movement(kind, owner, -Long.signum(amount) * points);
  }
}
