package io.homeroom.local.paypal.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decimal amounts with a currency. */
final class Amounts {
  private static final BigDecimal RATE = new BigDecimal("0.0349");
  private static final BigDecimal FIXED = new BigDecimal("0.49");

  private Amounts() {}

  static BigDecimal of(JsonNode amount) {
    try {
      return new BigDecimal(amount.path("value").asString(""));
    } catch (NumberFormatException none) {
      throw Refusal.invalid("INVALID_PARAMETER_VALUE", "The value of an amount is no number.");
    }
  }

  static ObjectNode json(BigDecimal value, String currency) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("currency_code", currency)
        .put("value", value.toPlainString());
  }

  /** As PayPal takes it of payments within the United States. */
  static BigDecimal fee(BigDecimal gross) {
    return gross.multiply(RATE).add(FIXED).setScale(gross.scale(), RoundingMode.HALF_UP);
  }
}
