package io.homeroom.identity.providerlink;

import io.homeroom.identity.closure.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With an account go the other ways into it. */
@Component
class EndingLinks {
  private final KeepingLinks links;

  EndingLinks(KeepingLinks links) {
    this.links = links;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AccountClosed event) {
    links.removeAll(event.person());
  }
}
