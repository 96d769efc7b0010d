package io.homeroom.payments.provider.paypal;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether PayPal knows us: an empty setting is none, as charts and shells write it. */
final class PayPalIsSetUp implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return StringUtils.hasText(context.getEnvironment().getProperty("homeroom.paypal.client-id"));
  }
}
