package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.rule.NotOfAgeYet;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps before an account is handed over. */
@Component
public class NotingComingOfAge {
  private final ComingsOfAge comings;
  private final FamilyLock families;
  private final FindingChildren children;
  private final HandoverLinks links;
  private final Clock clock;

  NotingComingOfAge(
      ComingsOfAge comings,
      FamilyLock families,
      FindingChildren children,
      HandoverLinks links,
      Clock clock) {
    this.comings = comings;
    this.families = families;
    this.children = children;
    this.links = links;
    this.clock = clock;
  }

  /** Announces it, if that has not happened; a child that has left meanwhile is none. */
  @Transactional
  void announce(ChildId child, FamilyId family) {
    families.take(family);
    boolean there = children.allIn(family).stream().anyMatch(one -> one.id().equals(child));
    if (there && !comings.existsById(child)) {
      comings.save(new ComingOfAge(child, family, clock.instant()));
    }
  }

  /**
   * Invites a grown child to an account of its own.
   *
   * @throws NotOfAgeYet if it is not eighteen
   */
  @Transactional
  void invite(ChildId id, FamilyId family, PersonId by, EmailAddress email) {
    families.take(family);
    var now = clock.instant();
    if (!children.one(id, family).profile().birthday().isOfAge(now)) {
      throw new NotOfAgeYet();
    }
    var coming = comings.findAndLock(id).orElseGet(() -> new ComingOfAge(id, family, now));
    comings.save(links.invite(coming, by, email, now));
  }

  /** How far a child is; nothing if nobody has spoken of it yet. */
  @Transactional(readOnly = true)
  public Optional<String> stateOf(ChildId child) {
    return comings
        .findById(child)
        .map(coming -> coming.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
