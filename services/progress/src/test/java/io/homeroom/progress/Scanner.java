package io.homeroom.progress;

import io.homeroom.local.clamd.ClamdEmulator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A virus scanner that knows EICAR's signature. */
@TestConfiguration(proxyBeanMethods = false)
public class Scanner {

  @Bean
  ClamdEmulator clamdEmulator() {
    return new ClamdEmulator(0);
  }

  @Bean
  DynamicPropertyRegistrar clamdAddress(ClamdEmulator clamd) {
    return registry -> registry.add("homeroom.clamd.port", clamd::port);
  }
}
