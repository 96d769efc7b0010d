package io.homeroom.identity.registration.web;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.NotAPhoneNumber;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.contact.PhoneNumber;
import io.homeroom.identity.credential.PasswordRules;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the domain; what is absent is for other constraints to object to. */
final class SoundRegistrationValidator
    implements ConstraintValidator<SoundRegistration, RegistrationForm> {
  private final PasswordRules passwords;

  SoundRegistrationValidator(PasswordRules passwords) {
    this.passwords = passwords;
  }

  @Override
  public boolean isValid(RegistrationForm form, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    var answers =
        List.of(
            report(context, "email", objectionToEmail(form.email())),
            report(context, "phone", objectionToPhone(form.phone())),
            report(context, "password", objectionToPassword(form)));
    return answers.stream().allMatch(sound -> sound);
  }

  private Optional<String> objectionToPassword(RegistrationForm form) {
    return Optional.ofNullable(form.password())
        .flatMap(password -> passwords.objectionTo(password, wordsAbout(form)));
  }

  private static List<String> wordsAbout(RegistrationForm form) {
    var words = new ArrayList<String>();
    var email = Objects.requireNonNullElse(form.email(), "").strip();
    words.add(email.substring(0, Math.max(0, email.lastIndexOf('@'))));
    words.addAll(List.of(Objects.requireNonNullElse(form.name(), "").split("\\s+")));
    return words;
  }

  private static Optional<String> objectionToEmail(@Nullable String email) {
    try {
      Optional.ofNullable(email).filter(text -> !text.isBlank()).ifPresent(EmailAddress::new);
      return Optional.empty();
    } catch (NotAnEmailAddress objection) {
      return Optional.of("is not an e-mail address");
    }
  }

  private static Optional<String> objectionToPhone(@Nullable String phone) {
    try {
      Optional.ofNullable(phone).ifPresent(PhoneNumber::new);
      return Optional.empty();
    } catch (NotAPhoneNumber objection) {
      return Optional.of("is not a phone number with its country code");
    }
  }

  private static boolean report(
      ConstraintValidatorContext context, String field, Optional<String> objection) {
    objection.ifPresent(
        message ->
            context
                .buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation());
    return objection.isEmpty();
  }
}
