package io.homeroom.platform.web.idempotency;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start a service whose {@link Idempotent} methods would not be idempotent. */
final class IdempotencyNotInForce implements SmartInitializingSingleton {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  IdempotencyNotInForce(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
        .filter(method -> method.hasMethodAnnotation(Idempotent.class))
        .findAny()
        .ifPresent(
            method -> {
              throw new IllegalStateException(
                  method
                      + " is @Idempotent, which needs a DataSource,"
                      + " spring-boot-starter-aspectj and homeroom.idempotency.key");
            });
  }
}
