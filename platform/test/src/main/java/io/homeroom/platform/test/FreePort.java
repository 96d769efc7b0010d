package io.homeroom.platform.test;

import java.util.stream.IntStream;
import org.springframework.test.util.TestSocketUtils;

/**
 * A port for a server that takes a while until it listens there. Connections to other servers are
 * given ports from 32768 on by Linux, and would take it meanwhile.
 */
public final class FreePort {
  private static final int FIRST_OF_CONNECTIONS = 32_768;

  private FreePort() {}

  public static int find() {
    return IntStream.generate(TestSocketUtils::findAvailableTcpPort)
        .filter(port -> port < FIRST_OF_CONNECTIONS)
        .findFirst()
        .orElseThrow();
  }
}
