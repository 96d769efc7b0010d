package io.homeroom.identity.federation.web;

import io.homeroom.identity.credential.external.AuthorizationCode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an app brings back from a provider.
 *
 * @param codeVerifier PKCE's, of which the challenge was sent
 * @param nonce that was sent
 * @param redirectUri to which the code came
 * @param fromChild whether a child was the last to sign in on this device
 */
@Schema(name = "ProviderCode")
record CodeForm(
    @NotBlank @Size(max = 512) String code,
    @NotNull @Pattern(regexp = "[A-Za-z0-9._~-]{43,128}") String codeVerifier,
    @NotBlank @Size(max = 128) String nonce,
    @NotBlank @Size(max = 512) String redirectUri,
    @Nullable Boolean fromChild) {

  AuthorizationCode authorizationCode() {
    return new AuthorizationCode(code, codeVerifier, nonce, redirectUri);
  }

  boolean isFromChild() {
    return Boolean.TRUE.equals(fromChild);
  }

  @Override
  public String toString() {
    return "ProviderCode[…]";
  }
}
