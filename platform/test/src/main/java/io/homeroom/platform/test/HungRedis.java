package io.homeroom.platform.test;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** While it is open, the Redis of this JVM takes connections and answers nothing that matters. */
public final class HungRedis implements AutoCloseable {

  public HungRedis() {
    // Scripts count as writing. Were all commands held up, so would be the one that ends it.
    say("CLIENT PAUSE 60000 WRITE");
  }

  @Override
  public void close() {
    say("CLIENT UNPAUSE");
  }

  /** On a connection of its own: the application's wait for their answers. */
  private static void say(String command) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RedisServer.port());
        var answers =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
      socket.getOutputStream().write((command + "\r\n").getBytes(US_ASCII));
      var answer = answers.readLine();
      if (!"+OK".equals(answer)) {
        throw new IllegalStateException("Redis said " + answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
