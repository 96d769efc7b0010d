package io.homeroom.identity.federation.web;

import io.homeroom.identity.challenge.PosedChallenge;
import io.homeroom.identity.device.DeviceSecret;
import io.homeroom.identity.federation.ProviderSignIn;
import io.homeroom.identity.federation.RegisteringArrival;
import io.homeroom.identity.federation.SigningInByProvider;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.signin.LettingIn;
import io.homeroom.identity.signin.SignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
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
@Tag(name = "sign-in by providers")
@RequestMapping("/api/auth/federated")
class ProviderSignInController {

  @Schema(name = "RegisteredArrival")
  record Registered(UUID personId, UUID familyId, SessionTokens tokens) {}

  private final SigningInByProvider signingIn;
  private final RegisteringArrival registering;
  private final LettingIn lettingIn;

  ProviderSignInController(
      SigningInByProvider signingIn, RegisteringArrival registering, LettingIn lettingIn) {
    this.signingIn = signingIn;
    this.registering = registering;
    this.lettingIn = lettingIn;
  }

  @Operation(
      summary = "Sign in by a provider's code: tokens, a challenge, or what is left to do before")
  @PostMapping
  @ApiResponse(
      responseCode = "200",
      description = "Signed in",
      content = @Content(schema = @Schema(implementation = SessionTokens.class)))
  @ApiResponse(
      responseCode = "202",
      description =
          "A code has been sent and is to be entered, or nobody is known by this provider",
      content = @Content(schema = @Schema(oneOf = {PosedChallenge.class, ArrivalView.class})))
  ResponseEntity<?> signInByProvider(
      @Valid @RequestBody CodeForm form,
      @Parameter(description = "The deviceSecret that a trusted device was given last")
          @RequestHeader(name = "Device-ID", required = false)
          @Nullable String deviceSecret,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    var shown = deviceSecret == null ? null : new DeviceSecret(deviceSecret);
    return switch (signIn(form, Device.of(userAgent), shown)) {
      case ProviderSignIn.Known(SignIn.SignedIn(var tokens)) -> ResponseEntity.ok(tokens);
      case ProviderSignIn.Known(SignIn.Challenged(var challenge)) ->
          ResponseEntity.accepted().body(challenge);
      case ProviderSignIn.Arrived arrived ->
          ResponseEntity.accepted().body(ArrivalView.of(arrived));
    };
  }

  private ProviderSignIn signIn(CodeForm form, Device device, @Nullable DeviceSecret shown) {
    return form.isFromChild()
        ? signingIn.challenge(form.authorizationCode())
        : signingIn.signIn(form.authorizationCode(), device, shown);
  }

  @Operation(summary = "Register as a parent by what the provider tells, without a password")
  @PostMapping("/register")
  @ResponseStatus(HttpStatus.CREATED)
  Registered registerArrival(
      @Valid @RequestBody RegisterForm form,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    var person = registering.register(form.arrival(), form.answers());
    var tokens = lettingIn.letIn(person, Device.of(userAgent));
    return new Registered(person.id().value(), person.family().value(), tokens);
  }
}
