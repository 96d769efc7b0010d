package io.homeroom.identity.registration.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.registration.Applicant;
import io.homeroom.identity.registration.RegisteringParent;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.signin.Credentials;
import io.homeroom.identity.signin.SignIn;
import io.homeroom.identity.signin.SigningIn;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "registration")
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
      UUID personId,
      UUID familyId,
      boolean emailVerified,
      @Nullable SessionTokens tokens,
      @Nullable String next) {}

  private final RegisteringParent registering;
  private final SigningIn signingIn;

  RegistrationController(RegisteringParent registering, SigningIn signingIn) {
    this.registering = registering;
    this.signingIn = signingIn;
  }

  @Operation(summary = "Register as a parent, with a family of one's own")
  @PostMapping("/api/auth/register")
  @ResponseStatus(HttpStatus.CREATED)
  Registered register(
      @Valid @RequestBody RegistrationForm form,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    var applicant = form.applicant();
    var registered = registering.register(applicant);
    var tokens = tokensFor(applicant, Device.of(userAgent));
    return new Registered(
        registered.person().value(),
        registered.family().value(),
        false,
        tokens,
        tokens == null ? "sign-in" : null);
  }

  /** Whatever goes wrong here, the account exists, and that is what the answer has to say. */
  private @Nullable SessionTokens tokensFor(Applicant applicant, Device device) {
    try {
      var credentials = new Credentials(applicant.details().email(), applicant.password());
      return signingIn.signIn(credentials, device, null) instanceof SignIn.SignedIn(var tokens)
          ? tokens
          : null;
    } catch (RuntimeException notSignedIn) {
      LOG.warn("A parent is registered but not signed in: {}", notSignedIn.toString());
      return null;
    }
  }
}
