package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.event.ChildAdded;
import io.homeroom.identity.child.event.ChildCameOfAge;
import io.homeroom.identity.child.event.ChildChanged;
import io.homeroom.identity.child.event.ChildRemoved;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.event.PersonChanged;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.platform.cache.Cache;
import io.homeroom.platform.cache.Caches;
import io.homeroom.platform.cache.Kind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Each parent's children in Redis, for half an hour. */
@Component
class KeptChildren {

  /** Told apart by the family: a parent may have belonged to another when they were kept. */
  record OfFamily(UUID family, List<KeptChild> children) {}

  private final Cache<OfFamily> lists;
  private final FindingPeople people;
  private final Children stored;

  KeptChildren(Caches caches, FindingPeople people, Children stored) {
    this.lists =
        caches.of(
            new Kind<>(
                "parent-children",
                "parent:%s:children",
                Duration.ofMinutes(30),
                1,
                new TypeReference<>() {}));
    this.people = people;
    this.stored = stored;
  }

  List<KeptChild> of(UUID parent, FamilyId family) {
    var kept = lists.get(parent, () -> load(family));
    return kept.family().equals(family.value()) ? kept.children() : load(family).children();
  }

  private OfFamily load(FamilyId family) {
    var children = stored.findByFamilyOrderById(family).stream().map(Child::kept).toList();
    return new OfFamily(family.value(), children);
  }

  @EventListener
  void on(ChildAdded event) {
    changedIn(event.family());
  }

  @EventListener
  void on(ChildChanged event) {
    changedIn(event.family());
  }

  @EventListener
  void on(ChildRemoved event) {
    changedIn(event.family());
  }

  @EventListener
  void on(ChildCameOfAge event) {
    changedIn(event.family());
  }

  /** Who comes to a family, or leaves it, has other children. */
  @EventListener
  void on(PersonChanged event) {
    lists.changed(event.person().value());
  }

  private void changedIn(FamilyId family) {
    people.idsIn(family).forEach(person -> lists.changed(person.value()));
  }
}
