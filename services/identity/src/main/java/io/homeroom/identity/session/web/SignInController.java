package io.homeroom.identity.session.web;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.RefreshingSession;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.session.SigningIn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sessions")
@RequestMapping("/api/auth")
class SignInController {

  record Credentials(
      @NotBlank @Size(max = 254) String email, @NotNull @Size(min = 1, max = 128) String password) {

    @Override
    public String toString() {
      return "Credentials[…]";
    }
  }

  record Refresh(@NotBlank @Size(max = 8192) String refreshToken) {

    @Override
    public String toString() {
      return "Refresh[…]";
    }
  }

  private final SigningIn signingIn;
  private final RefreshingSession refreshing;

  SignInController(SigningIn signingIn, RefreshingSession refreshing) {
    this.signingIn = signingIn;
    this.refreshing = refreshing;
  }

  @PostMapping("/login")
  SessionTokens login(
      @Valid @RequestBody Credentials credentials,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    return signingIn.signIn(
        addressIn(credentials), new Password(credentials.password()), Device.of(userAgent));
  }

  @PostMapping("/refresh")
  SessionTokens refresh(@Valid @RequestBody Refresh refresh) {
    return refreshing.refresh(refresh.refreshToken());
  }

  /** What cannot be an address cannot be an account; there is no secret in that. */
  private static EmailAddress addressIn(Credentials credentials) {
    try {
      return new EmailAddress(credentials.email());
    } catch (NotAnEmailAddress nobodys) {
      throw new CredentialsRefused();
    }
  }
}
