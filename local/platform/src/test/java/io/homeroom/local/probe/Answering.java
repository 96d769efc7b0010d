package io.homeroom.local.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that reads a little, says one thing and hangs up. */
final class Answering implements AutoCloseable {

  private final ServerSocket socket;

  Answering(byte[] answer) {
    try {
      socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> serve(answer));
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve(byte[] answer) {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        int read = caller.getInputStream().read(new byte[256]);
        if (read > 0) {
          caller.getOutputStream().write(answer);
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
