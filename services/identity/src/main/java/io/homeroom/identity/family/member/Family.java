package io.homeroom.identity.family.member;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.FamilyClosed;
import io.homeroom.identity.family.event.FamilyRegistered;
import io.homeroom.identity.family.event.GuardianJoined;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.family.rule.FamilyInTheWay;
import io.homeroom.identity.family.rule.FamilyIsFull;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.LastGuardian;
import io.homeroom.identity.family.rule.TooManyGuardians;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Parents and their children, who belong together.
 *
 * <p>A family begins with the registration of its first parent; others join and leave. It never has
 * more than {@value #MOST_PARENTS}, and never none: with the account of the last it is closed.
 * Children join and leave; it never has more than {@value #MOST_CHILDREN}. Whatever changes within
 * a family locks it first, so that changes follow one another and are told in that order.
 *
 * <p>Who works with Homeroom has one that is a safe of theirs and nothing else: it has no parent,
 * and nobody joins it.
 */
@Entity
public class Family extends AbstractAggregateRoot<Family> {
  public static final int MOST_CHILDREN = 20;
  public static final int MOST_PARENTS = 4;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private FamilyId id;

  private int children;
  private int parents;
  @Version private @Nullable Long version;

  Family(FamilyId id) {
    this.id = id;
    this.parents = 1;
  }

  @SuppressWarnings("NullAway.Init")
  protected Family() {}

  static Family safe(FamilyId id) {
    var safe = new Family(id);
    safe.parents = 0;
    return safe;
  }

  /** Begins with its first parent. */
  void beginWith(PersonId parent, Language language, Instant now) {
    registerEvent(new FamilyRegistered(id, parent, language, now));
  }

  /**
   * Its only parent is none any more: it is their safe from now on.
   *
   * @throws FamilyInTheWay if it has children or another parent
   */
  void turnIntoSafe() {
    requireNobodyElse();
    parents = 0;
  }

  void requireNobodyElse() {
    if (children > 0 || parents != 1) {
      throw new FamilyInTheWay();
    }
  }

  /** Whose safe it was is a parent now, and the first of it. */
  void turnIntoFamilyOf(PersonId parent, Language language, Instant now) {
    if (parents != 0) {
      throw new IllegalStateException("The family " + id + " has parents");
    }
    parents = 1;
    beginWith(parent, language, now);
  }

  /** Says whether somebody else could become a parent of it. */
  public void requireRoomForParent() {
    requireFamily();
    if (parents >= MOST_PARENTS) {
      throw new TooManyGuardians(MOST_PARENTS);
    }
  }

  void welcomeParent(PersonId guardian, Language language, Instant now) {
    requireRoomForParent();
    parents++;
    registerEvent(new GuardianJoined(id, guardian, language, now));
  }

  void sayGoodbyeToParent(PersonId guardian, FamilyId next, Instant now) {
    if (parents == 1) {
      throw new LastGuardian();
    }
    parents--;
    registerEvent(new GuardianLeft(id, guardian, next, now));
  }

  /** Whether one who goes is the last; in a safe there is nobody else. */
  boolean endsWithOne() {
    return parents <= 1;
  }

  /** A parent has closed their account. */
  void forgetParent() {
    if (endsWithOne()) {
      throw new LastGuardian();
    }
    parents--;
  }

  /** Ends with who is the last, and is told of as a safe too: it may have been a family before. */
  Family close(Instant now) {
    if (children > 0) {
      throw new IllegalStateException("The family " + id + " has children");
    }
    registerEvent(new FamilyClosed(id, now));
    return this;
  }

  public int children() {
    return children;
  }

  /** Makes room for one more child. */
  public void welcomeChild() {
    requireFamily();
    if (children == MOST_CHILDREN) {
      throw new FamilyIsFull(MOST_CHILDREN);
    }
    children++;
  }

  /** Gives back the room of a child that leaves. */
  public void sayGoodbyeToChild() {
    if (children == 0) {
      throw new IllegalStateException("The family " + id + " has no children");
    }
    children--;
  }

  private void requireFamily() {
    if (parents == 0) {
      throw new FamilyNotFound();
    }
  }
}
