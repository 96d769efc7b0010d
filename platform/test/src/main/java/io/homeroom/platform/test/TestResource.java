package io.homeroom.platform.test;

import org.springframework.context.ConfigurableApplicationContext;

/** Something an application context under test is given before it starts. */
interface TestResource {
  void provideTo(ConfigurableApplicationContext context);
}
