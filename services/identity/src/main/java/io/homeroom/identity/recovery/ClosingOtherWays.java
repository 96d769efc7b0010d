package io.homeroom.identity.recovery;

import io.homeroom.identity.emailchange.EmailChanged;
import io.homeroom.identity.providerlink.KeepingLinks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes an address back may have been shut out by somebody who linked a provider. */
@Component
class ClosingOtherWays {
  private final KeepingLinks links;

  ClosingOtherWays(KeepingLinks links) {
    this.links = links;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(EmailChanged event) {
    if (event.undone()) {
      links.removeAll(event.person());
    }
  }
}
