package io.homeroom.local.clamd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on 127.0.0.1. Argument: the port. */
public final class ClamdEmulator implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Faults faults = new Faults();
  private final ServerSocket server;

  /** On any free port if it is 0. */
  public ClamdEmulator(int port) {
    try {
      server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().name("clamd").start(this::listen);
  }

  public static void main(String... arguments) {
    var emulator = new ClamdEmulator(Integer.parseInt(arguments[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
  }

  public int port() {
    return server.getLocalPort();
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        threads.execute(new Conversation(server.accept(), faults));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
