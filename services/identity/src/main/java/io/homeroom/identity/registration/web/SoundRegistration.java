package io.homeroom.identity.registration.web;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Address, phone number and password are such that somebody can register with them. */
@Constraint(validatedBy = SoundRegistrationValidator.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SoundRegistration {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
