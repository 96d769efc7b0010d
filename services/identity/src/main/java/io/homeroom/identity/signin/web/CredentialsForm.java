package io.homeroom.identity.signin.web;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.signin.Credentials;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Schema(name = "Credentials")
record CredentialsForm(
    @NotBlank @Size(max = 254) String email, @NotNull @Size(min = 1, max = 128) String password) {

  /** What cannot be an address cannot be an account; there is no secret in that. */
  Credentials credentials() {
    try {
      return new Credentials(new EmailAddress(email), new Password(password));
    } catch (NotAnEmailAddress nobodys) {
      throw new CredentialsRefused();
    }
  }

  @Override
  public String toString() {
    return "Credentials[…]";
  }
}
