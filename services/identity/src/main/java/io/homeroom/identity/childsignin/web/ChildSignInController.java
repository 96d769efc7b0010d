package io.homeroom.identity.childsignin.web;

import io.homeroom.identity.childsignin.ChildCredentials;
import io.homeroom.identity.childsignin.PinRefused;
import io.homeroom.identity.childsignin.SigningInChild;
import io.homeroom.identity.familycode.FamilyCode;
import io.homeroom.identity.familycode.NotAFamilyCode;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionTokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sign-in")
class ChildSignInController {

  @Schema(name = "ChildCredentials")
  record ChildCredentialsForm(
      @NotBlank @Size(max = 20) @Schema(example = "4F7K-9QTZ") String familyCode,
      @NotBlank @Size(max = 100) String name,
      @NotNull @Pattern(regexp = Pin.FORM, message = "must be six digits") String pin) {

    /** What cannot be a code is no family's; there is no secret in that. */
    ChildCredentials credentials() {
      try {
        return new ChildCredentials(FamilyCode.read(familyCode), name, new Pin(pin));
      } catch (NotAFamilyCode nobodys) {
        throw new PinRefused();
      }
    }

    @Override
    public String toString() {
      return "ChildCredentials[…]";
    }
  }

  private final SigningInChild signingIn;

  ChildSignInController(SigningInChild signingIn) {
    this.signingIn = signingIn;
  }

  @Operation(
      summary = "Sign in as a child, by family code, name and PIN",
      description =
          "The session has the role child. After a right PIN, 403 tells that it is not the time"
              + " (outside-hours), that consent is not in effect (consent-required), or that no parent is"
              + " left who may be here (nobody-answers)")
  @PostMapping("/api/auth/child/login")
  SessionTokens loginChild(
      @Valid @RequestBody ChildCredentialsForm form,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent) {
    return signingIn.signIn(form.credentials(), Device.of(userAgent));
  }
}
