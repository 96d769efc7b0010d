package io.homeroom.local.bring;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.home.Home;
import io.homeroom.local.home.Ports;
import io.homeroom.local.part.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstaclesTests {

  @TempDir Path folder;

  @Test
  void namesATakenPortItsHolderAndTheWayAround() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Part part = Sleeper.called("sms", folder);

      assertThat(obstacles(part, taken.getLocalPort()))
          .singleElement()
          .asString()
          .contains("Port " + taken.getLocalPort(), "sms", "java (pid ")
          .contains("port.twilio=<number>", "HOMEROOM_PORT_TWILIO", "--port-offset");
    }
  }

  @Test
  void findsNothingInTheWayOfAFreePort() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertThat(obstacles(Sleeper.called("sms", folder), port)).isEmpty();
  }

  private List<String> obstacles(Part part, int port) {
    Home home = new Home(folder, folder, folder);
    Map<String, String> environment = Map.of("HOMEROOM_PORT_TWILIO", Integer.toString(port));
    Ports ports = Ports.choose(home, environment, Optional.empty());
    return new Obstacles(new Platform(home, ports, List.of(part))).to(List.of(part));
  }
}
