package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.vault.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody is recognised by who is to become an admin: address and role. Under another address
 * somebody else may read the mail; in another role they are not whom the requester meant.
 */
@Component
class Likeness {
  private final KeyedHash hash;

  Likeness(KeyedHash lookupHash) {
    this.hash = lookupHash;
  }

  /** Null if the act is the same whoever they have become. */
  byte @Nullable [] of(Act act, KnownPerson person) {
    return act instanceof Act.GrantRole
        ? hash.of(
            "approval.likeness",
            String.join(
                "|",
                person.id().value().toString(),
                person.role().name(),
                person.details().email().lookupForm()))
        : null;
  }
}
