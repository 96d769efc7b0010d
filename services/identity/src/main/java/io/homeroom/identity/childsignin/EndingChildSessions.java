package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.consent.event.ConsentWithdrawn;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the sessions of children who may not be here any more, with the withdrawal of consent. */
@Component
class EndingChildSessions {
  private final FindingChildren children;
  private final ChildConsent consent;
  private final EndingSession sessions;

  EndingChildSessions(FindingChildren children, ChildConsent consent, EndingSession sessions) {
    this.children = children;
    this.consent = consent;
    this.sessions = sessions;
  }

  @EventListener
  void on(ConsentWithdrawn event) {
    children.allIn(event.scope().family()).stream()
        .filter(child -> !consent.allows(child))
        .forEach(
            child ->
                sessions.endAll(
                    new PersonId(child.id().value()), RevocationReason.CONSENT_WITHDRAWN));
  }
}
