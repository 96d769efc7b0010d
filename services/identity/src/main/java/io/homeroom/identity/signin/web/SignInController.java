package io.homeroom.identity.signin.web;

import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.signin.SigningIn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sign-in")
class SignInController {
  private final SigningIn signingIn;

  SignInController(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @PostMapping("/api/auth/login")
  SessionTokens login(
      @Valid @RequestBody CredentialsForm form,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    return signingIn.signIn(form.credentials(), Device.of(userAgent));
  }
}
