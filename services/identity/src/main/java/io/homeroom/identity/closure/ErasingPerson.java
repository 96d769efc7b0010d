package io.homeroom.identity.closure;

import io.homeroom.identity.child.stored.RemovingChild;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.ForgettingPerson;
import org.springframework.stereotype.Component;

/** What goes with an account: with the last of a family its children too. */
@Component
class ErasingPerson {
  private final RemovingChild children;
  private final ForgettingPerson forgetting;

  ErasingPerson(RemovingChild children, ForgettingPerson forgetting) {
    this.children = children;
    this.forgetting = forgetting;
  }

  boolean isLast(KnownPerson person) {
    return forgetting.isLast(person);
  }

  void erase(KnownPerson person) {
    if (isLast(person)) {
      children.removeAll(person.family());
    }
    forgetting.forget(person);
  }
}
