package io.homeroom.identity.stepup.web;

import io.homeroom.identity.challenge.PosedChallenge;
import io.homeroom.identity.challenge.PosingChallenge;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.stepup.CodeRoute;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "two-factor sign-in")
class StepUpController {
  private final FindingPeople people;
  private final CodeRoute route;
  private final PosingChallenge posing;

  StepUpController(FindingPeople people, CodeRoute route, PosingChallenge posing) {
    this.people = people;
    this.route = route;
    this.posing = posing;
  }

  /** Sends a code that goes with the next request which asks for a proof. */
  @Operation(summary = "Send me a code that proves it is me, before a sensitive act")
  @PostMapping("/api/auth/step-up")
  @PreAuthorize("!hasRole('CHILD')")
  @ResponseStatus(HttpStatus.ACCEPTED)
  PosedChallenge sendCode(Caller caller) {
    var person = people.withId(new PersonId(caller.personId())).orElseThrow(PersonNotFound::new);
    return posing.pose(person, Purpose.STEP_UP, route.routeTo(person));
  }
}
