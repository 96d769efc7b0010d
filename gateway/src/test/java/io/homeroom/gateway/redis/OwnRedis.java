package io.homeroom.gateway.redis;

import io.homeroom.platform.test.RedisServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.util.TestSocketUtils;

/** A Redis that may be stopped, frozen and started again. */
final class OwnRedis {

  private final int port = TestSocketUtils.findAvailableTcpPort();
  private redis.embedded.RedisServer server = RedisServer.startOn(port);

  String url() {
    return "redis://127.0.0.1:" + port;
  }

  void start() {
    if (!server.isActive()) {
      server = RedisServer.startOn(port);
    }
  }

  void stop() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void freeze() {
    signal("-STOP");
  }

  void thaw() {
    signal("-CONT");
  }

  /** By the title that Redis gives itself; the JDK only tells the arguments it was started with. */
  private boolean isOurs(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).contains(":" + port);
    } catch (IOException gone) {
      return false;
    }
  }

  private void signal(String signal) {
    var pid =
        ProcessHandle.current().descendants().filter(this::isOurs).findFirst().orElseThrow().pid();
    try {
      new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
