package io.homeroom.platform.web.money;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link WrittenPrice} is nothing, or what a card pays at once in a currency that it pays in. */
@Constraint(validatedBy = PayableByCardValidator.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PayableByCard {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
