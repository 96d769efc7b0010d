package io.homeroom.identity.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.jspecify.annotations.Nullable;

/** A phone number that exists by its country's numbering plan, in E.164: {@code +4930901820}. */
public record PhoneNumber(@JsonValue String value) {
  private static final @Nullable String NO_REGION = null;

  @JsonCreator
  public PhoneNumber {
    value = e164(value);
  }

  private static String e164(String text) {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      var number = plans.parse(text, NO_REGION);
      if (plans.isValidNumber(number)) {
        return plans.format(number, PhoneNumberFormat.E164);
      }
    } catch (NumberParseException notANumber) {
      throw new NotAPhoneNumber();
    }
    throw new NotAPhoneNumber();
  }
}
