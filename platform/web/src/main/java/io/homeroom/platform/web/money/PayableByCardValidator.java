package io.homeroom.platform.web.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** What is absent is for other constraints to object to. */
public final class PayableByCardValidator
    implements ConstraintValidator<PayableByCard, WrittenPrice> {

  @Override
  public boolean isValid(WrittenPrice price, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    var currency = price.currency();
    if (currency == null) {
      return true;
    }
    if (!PayableCurrencies.has(currency)) {
      return object(context, "currency", "is no currency in which somebody can pay");
    }
    var least = PayableCurrencies.least(currency);
    return price.minor() <= 0
        || price.minor() >= least
        || object(context, "minor", "is 0, or %d and more".formatted(least));
  }

  private static boolean object(
      ConstraintValidatorContext context, String field, String objection) {
    context
        .buildConstraintViolationWithTemplate(objection)
        .addPropertyNode(field)
        .addConstraintViolation();
    return false;
  }
}
