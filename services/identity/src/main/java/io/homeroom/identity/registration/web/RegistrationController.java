package io.homeroom.identity.registration.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.registration.ConfirmingRegistration;
import io.homeroom.identity.registration.PendingRegistration;
import io.homeroom.identity.registration.RegisteringParent;
import io.homeroom.identity.registration.RegistrationId;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.signin.LettingIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "registration")
@RequestMapping("/api/auth/register")
class RegistrationController {
  private static final Logger LOG = LoggerFactory.getLogger(RegistrationController.class);

  /**
   * The new account.
   *
   * @param tokens of the first session; absent if signing in did not work, which is then left to
   *     {@code POST /api/auth/login}
   * @param next {@code "sign-in"} if that is left to do, otherwise absent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Registered(
      UUID personId, UUID familyId, @Nullable SessionTokens tokens, @Nullable String next) {}

  private final RegisteringParent registering;
  private final ConfirmingRegistration confirming;
  private final LettingIn lettingIn;

  RegistrationController(
      RegisteringParent registering, ConfirmingRegistration confirming, LettingIn lettingIn) {
    this.registering = registering;
    this.confirming = confirming;
    this.lettingIn = lettingIn;
  }

  @Operation(summary = "Ask to be registered as a parent: a mail goes to the address")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  PendingRegistration register(@Valid @RequestBody RegistrationForm form) {
    return registering.register(form.applicant());
  }

  @Operation(summary = "Send another mail to the address")
  @PostMapping("/resend")
  @ResponseStatus(HttpStatus.ACCEPTED)
  PendingRegistration resendRegistrationCode(@Valid @RequestBody AnotherLetterForm form) {
    return registering.sendLetter(new RegistrationId(form.registrationId()));
  }

  @Operation(summary = "Prove the address by the code: an account, with a family of one's own")
  @PostMapping("/confirm")
  @ResponseStatus(HttpStatus.CREATED)
  Registered confirmRegistration(
      @Valid @RequestBody ConfirmationForm form,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    var parent =
        confirming.confirm(new RegistrationId(form.registrationId()), new OneTimeCode(form.code()));
    var tokens = tokensFor(parent, Device.of(userAgent));
    return new Registered(
        parent.id().value(), parent.family().value(), tokens, tokens == null ? "sign-in" : null);
  }

  /** Whatever goes wrong here, the account exists, and that is what the answer has to say. */
  private @Nullable SessionTokens tokensFor(KnownPerson parent, Device device) {
    try {
      return lettingIn.letIn(parent, device);
    } catch (RuntimeException notSignedIn) {
      LOG.warn("A parent is registered but not signed in: {}", notSignedIn.toString());
      return null;
    }
  }
}
