package io.homeroom.identity.hours.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The IANA name of a time zone. */
@Constraint(validatedBy = TimeZoneValidator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface TimeZone {
  String message() default "must be the IANA name of a time zone, as in Europe/Berlin";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
