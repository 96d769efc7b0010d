package io.homeroom.local.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Predicate;

/** Sends some bytes and looks at the first ones that come back. */
final class SocketProbe implements Probe {

  private static final int TIMEOUT_MILLIS = 3000;

  private final int port;
  private final byte[] question;
  private final int length;
  private final Predicate<byte[]> expected;

  SocketProbe(int port, byte[] question, int length, Predicate<byte[]> expected) {
    this.port = port;
    this.question = question.clone();
    this.length = length;
    this.expected = expected;
  }

  @Override
  public void check() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(question);
      socket.getOutputStream().flush();
      if (!expected.test(socket.getInputStream().readNBytes(length))) {
        throw new IOException("port " + port + " answers, but not as it should");
      }
    }
  }
}
