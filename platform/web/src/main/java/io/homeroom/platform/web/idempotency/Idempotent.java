package io.homeroom.platform.web.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller method: a repeated call with the same {@code Idempotency-Key} gets the first
 * call's answer and has no further effect. The method runs in one transaction with its key, so it
 * makes no remote calls; its return value is a record, a {@code ResponseEntity} or nothing.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

  /** Whether a call without a key is refused; otherwise it simply runs. */
  boolean required() default false;
}
