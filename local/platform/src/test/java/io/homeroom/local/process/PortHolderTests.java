package io.homeroom.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortHolderTests {

  @Test
  void tellsWhoHasAPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortHolder.free(taken.getLocalPort())).isFalse();
      assertThat(PortHolder.describe(taken.getLocalPort()))
          .hasValue("java (pid " + ProcessHandle.current().pid() + ")");
    }
  }

  @Test
  void seesAListenerOnAllAddresses() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(PortHolder.free(taken.getLocalPort())).isFalse();
    }
  }

  @Test
  void findsAPortFreeWhenItsListenerIsGone() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    assertThat(PortHolder.free(port)).isTrue();
    assertThat(PortHolder.describe(port)).isEmpty();
  }
}
