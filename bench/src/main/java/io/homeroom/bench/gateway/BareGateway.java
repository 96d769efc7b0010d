package io.homeroom.bench.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** Spring Cloud Gateway with the same routes, in a process with the same heap as ours. */
record BareGateway(Process process, URI address) implements AutoCloseable {

  static BareGateway start(Path jar, Suite suite) throws IOException {
    int port = freePort();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms384m",
                    "-Xmx384m",
                    "-Xmn192m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-jar",
                    jar.toString(),
                    "--server.port=" + port,
                    "--bare.identity=" + suite.identity(),
                    "--bare.notification=" + suite.notification()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Awaitility.await("the bare gateway")
        .atMost(Duration.ofSeconds(60))
        .until(() -> listens(process, port));
    return new BareGateway(process, URI.create("http://127.0.0.1:" + port));
  }

  private static boolean listens(Process process, int port) {
    if (!process.isAlive()) {
      throw new IllegalStateException("The bare gateway ended with " + process.exitValue());
    }
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
