package io.homeroom.platform.web.idempotency;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks after services in which idempotency is not in force. */
@AutoConfiguration(after = IdempotencyAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnMissingBean(type = "io.homeroom.platform.web.idempotency.IdempotentCalls")
final class IdempotencyCheckAutoConfiguration {

  @Bean
  IdempotencyNotInForce idempotencyNotInForce(
      ObjectProvider<RequestMappingHandlerMapping> mappings) {
    return new IdempotencyNotInForce(mappings);
  }
}
