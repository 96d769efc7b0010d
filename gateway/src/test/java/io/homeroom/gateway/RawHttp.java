package io.homeroom.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends exactly these bytes, which a well-behaved client would not. */
public final class RawHttp {

  private RawHttp() {}

  public static String get(int port, String path, String... headers) {
    return send(port, "GET", path, headers);
  }

  public static String send(int port, String method, String path, String... headers) {
    return exchange(
        port,
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
            .formatted(method, path, lines(headers)));
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }

  public static String exchange(int port, String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(15_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
