package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.activity.Actor;
import io.homeroom.identity.activity.Outcome;
import io.homeroom.identity.session.event.SessionRevoked;
import io.homeroom.identity.session.event.SessionStarted;
import io.homeroom.identity.signin.SignInFailed;
import io.homeroom.identity.stepup.ProofFailed;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SignInActivities {
  private final ActivityLog log;

  SignInActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(SessionStarted event) {
    var session = event.session();
    var person = session.person().value();
    log.record(
        Activity.of(Action.SIGN_IN, person).by(Actor.of(person, session.role(), session.sid())));
  }

  /** Of an address that nobody has, there is nothing to tell but that somebody tried. */
  @EventListener
  void on(SignInFailed event) {
    var action = event.step() == SignInFailed.Step.CODE ? Action.ENTER_CODE : Action.SIGN_IN;
    var subjects = event.subject() == null ? new UUID[0] : new UUID[] {event.subject()};
    var outcome = event.locked() ? Outcome.LOCKED : Outcome.REFUSED;
    log.record(Activity.of(action, subjects).ended(outcome));
  }

  @EventListener
  void on(ProofFailed event) {
    var outcome = event.locked() ? Outcome.LOCKED : Outcome.REFUSED;
    log.record(Activity.of(Action.PROVE_AGAIN, event.person().value()).ended(outcome));
  }

  @EventListener
  void on(SessionRevoked event) {
    log.record(
        Activity.of(Action.END_SESSION, event.session().person().value(), event.id().value())
            .detailed(event.reason().wireName()));
  }
}
