package io.homeroom.identity.joining.web;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.stepup.ProofForm;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Whom a parent invites.
 *
 * @param language of the mail
 * @param proof that it is the parent who does
 */
@Schema(name = "GuardianInvitation")
record InvitationForm(
    @NotBlank @Size(max = 254) String email,
    @NotNull Language language,
    @NotNull @Valid ProofForm proof) {

  @AssertTrue(message = "is not an e-mail address")
  @Schema(hidden = true)
  public boolean isAddressed() {
    return Optional.ofNullable(email).filter(InvitationForm::isAddress).isPresent();
  }

  private static boolean isAddress(String text) {
    try {
      return !new EmailAddress(text).value().isEmpty();
    } catch (NotAnEmailAddress nobodys) {
      return false;
    }
  }

  EmailAddress address() {
    return new EmailAddress(email);
  }

  @Override
  public String toString() {
    return "InvitationForm[…]";
  }
}
