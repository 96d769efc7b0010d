package io.homeroom.platform.test;

import org.springframework.context.ConfigurableApplicationContext;

/** Registered as the bean {@code clock} before any configuration could define another. */
final class MovableClockProvider implements TestResource {
  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("clock", new MovableClock());
  }
}
