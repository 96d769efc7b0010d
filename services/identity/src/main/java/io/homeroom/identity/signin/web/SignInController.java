package io.homeroom.identity.signin.web;

import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.PosedChallenge;
import io.homeroom.identity.challenge.PosingChallenge;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.signin.AnsweringCode;
import io.homeroom.identity.signin.SignIn;
import io.homeroom.identity.signin.SigningIn;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sign-in")
@RequestMapping("/api/auth")
class SignInController {
  private final SigningIn signingIn;
  private final AnsweringCode answering;
  private final PosingChallenge posing;

  SignInController(SigningIn signingIn, AnsweringCode answering, PosingChallenge posing) {
    this.signingIn = signingIn;
    this.answering = answering;
    this.posing = posing;
  }

  @Operation(summary = "Sign in: tokens, or a challenge if a code is asked for")
  @PostMapping("/login")
  @ApiResponse(
      responseCode = "200",
      description = "Signed in",
      content = @Content(schema = @Schema(implementation = SessionTokens.class)))
  @ApiResponse(
      responseCode = "202",
      description = "A code has been sent and is to be entered",
      content = @Content(schema = @Schema(implementation = PosedChallenge.class)))
  ResponseEntity<?> login(
      HttpServletRequest request,
      @Valid @RequestBody CredentialsForm form,
      @Parameter(description = "The deviceSecret that a trusted device was given last")
          @RequestHeader(name = "Device-ID", required = false)
          @Nullable String deviceSecret,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    var shown = deviceSecret == null || isOfChild(request) ? null : new DeviceSecret(deviceSecret);
    return switch (signingIn.signIn(form.credentials(), Device.of(userAgent), shown)) {
      case SignIn.SignedIn(var tokens) -> ResponseEntity.ok(tokens);
      case SignIn.Challenged(var challenge) -> ResponseEntity.accepted().body(challenge);
    };
  }

  /** From a child's session to a parent's, a device is no proof: the child has it in its hands. */
  private static boolean isOfChild(HttpServletRequest request) {
    return request.isUserInRole(Role.CHILD.name());
  }

  @Operation(summary = "Answer a challenge with the code: tokens")
  @PostMapping("/otp/verify")
  SessionTokens verifyCode(
      @Valid @RequestBody CodeForm form,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    return answering.answer(
        new ChallengeId(form.challengeId()),
        new OneTimeCode(form.code()),
        Device.of(userAgent),
        Boolean.TRUE.equals(form.trustDevice()));
  }

  @Operation(summary = "Send another code for a challenge")
  @PostMapping("/otp/resend")
  @ResponseStatus(HttpStatus.ACCEPTED)
  PosedChallenge resendCode(@Valid @RequestBody ChallengeForm form) {
    return posing.sendAgain(new ChallengeId(form.challengeId()), Purpose.SIGN_IN);
  }
}
