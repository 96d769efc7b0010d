package io.homeroom.identity.registration.web;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.contact.PhoneNumber;
import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.registration.Applicant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a parent fills in to register. */
@SoundRegistration
record RegistrationForm(
    @NotBlank String email,
    @NotNull String password,
    @NotBlank @Size(max = 100) @PlainText String name,
    @Nullable String phone,
    @NotNull Language language) {

  Applicant applicant() {
    var details =
        new PersonalDetails(
            name.strip(), new EmailAddress(email), phone == null ? null : new PhoneNumber(phone));
    return new Applicant(details, language, new Password(password));
  }

  @Override
  public String toString() {
    return "RegistrationForm[…]";
  }
}
