package io.homeroom.platform.test;

import io.homeroom.local.clamd.ClamdEmulator;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** One virus scanner per JVM, which knows EICAR's signature. */
public final class VirusScannerEmulator implements TestResource {

  private static final class Shared {
    static final ClamdEmulator SCANNER = new ClamdEmulator(0);
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context, Map.of("homeroom.clamd.port", String.valueOf(Shared.SCANNER.port())));
  }
}
