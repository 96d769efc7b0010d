package io.homeroom.identity.hours.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

final class TimeZoneValidator implements ConstraintValidator<TimeZone, String> {

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || ZoneId.getAvailableZoneIds().contains(value);
  }
}
