package io.homeroom.identity.twofactor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.PosedChallenge;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.identity.twofactor.FindingSecondFactor;
import io.homeroom.identity.twofactor.TurningOffSecondFactor;
import io.homeroom.identity.twofactor.TurningOnSecondFactor;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "two-factor sign-in")
@RequestMapping("/api/auth/two-factor")
@PreAuthorize("!hasRole('CHILD')")
class TwoFactorController {

  /**
   * What is set.
   *
   * @param channel how codes go; absent while it is off
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TwoFactor(boolean on, @Nullable Channel channel) {}

  record TurningOn(@NotNull Channel channel) {}

  record EnteredCode(
      @NotNull UUID challengeId, @NotNull @Pattern(regexp = "[0-9]{6}") String code) {

    @Override
    public String toString() {
      return "EnteredCode[…]";
    }
  }

  private final FindingPeople people;
  private final FindingSecondFactor finding;
  private final TurningOnSecondFactor turningOn;
  private final TurningOffSecondFactor turningOff;

  TwoFactorController(
      FindingPeople people,
      FindingSecondFactor finding,
      TurningOnSecondFactor turningOn,
      TurningOffSecondFactor turningOff) {
    this.people = people;
    this.finding = finding;
    this.turningOn = turningOn;
    this.turningOff = turningOff;
  }

  @Operation(summary = "Whether I am asked for a code, and how it goes")
  @GetMapping
  TwoFactor showTwoFactor(Caller caller) {
    return finding
        .channelOf(personOf(caller))
        .map(channel -> new TwoFactor(true, channel))
        .orElseGet(() -> new TwoFactor(false, null));
  }

  @Operation(summary = "Ask me for a code from now on: sends the first one")
  @PostMapping("/on")
  @ResponseStatus(HttpStatus.ACCEPTED)
  PosedChallenge turnOnTwoFactor(Caller caller, @Valid @RequestBody TurningOn form) {
    return turningOn.begin(personOf(caller), form.channel());
  }

  @Operation(summary = "Confirm by the first code")
  @PostMapping("/on/confirm")
  TwoFactor confirmTwoFactor(Caller caller, @Valid @RequestBody EnteredCode form) {
    turningOn.confirm(
        personOf(caller), new ChallengeId(form.challengeId()), new OneTimeCode(form.code()));
    return showTwoFactor(caller);
  }

  @Operation(summary = "Ask me for no code any more, proved by password or code")
  @PostMapping("/off")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void turnOffTwoFactor(Caller caller, @Valid @RequestBody ProofForm form) {
    turningOff.turnOff(personOf(caller), form.proof());
  }

  private KnownPerson personOf(Caller caller) {
    return people.withId(new PersonId(caller.personId())).orElseThrow(PersonNotFound::new);
  }
}
