package io.homeroom.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Redis that may be stopped, frozen and started again. */
public final class OwnRedis {

  private final int port = FreePort.find();
  private redis.embedded.RedisServer server = RedisServer.startOn(port);

  public int port() {
    return port;
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  public void start() {
    if (!server.isActive()) {
      server = RedisServer.startOn(port);
    }
  }

  public void stop() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void freeze() {
    signal("-STOP");
  }

  public void thaw() {
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
    try {
      for (var process : ProcessHandle.current().descendants().filter(this::isOurs).toList()) {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
