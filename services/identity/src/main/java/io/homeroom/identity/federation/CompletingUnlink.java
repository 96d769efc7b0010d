package io.homeroom.identity.federation;

import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.providerlink.KeepingLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of unlinking. */
@Component
class CompletingUnlink {
  private final KeepingLinks links;

  CompletingUnlink(KeepingLinks links) {
    this.links = links;
  }

  @Transactional
  void complete(KnownPerson person, Provider provider, boolean hasPassword) {
    links.remove(person, provider, hasPassword);
  }
}
