package io.homeroom.local.twilio;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Listens on 127.0.0.1. Arguments: the port, the file; the auth token comes by TWILIO_AUTH_TOKEN.
 */
public final class TwilioEmulator implements AutoCloseable {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  TwilioEmulator(int port, Path file, String authToken) throws IOException {
    Faults faults = new Faults();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/2010-04-01/", new MessagesApi(Messages.in(file), faults, authToken));
    server.createContext("/_faults", new FaultSwitch(faults));
    server.createContext(
        "/_health", exchange -> Answer.json(200, "{\"status\": \"up\"}").send(exchange));
    server.start();
  }

  public static void main(String... arguments) throws IOException {
    String token = Objects.requireNonNull(System.getenv("TWILIO_AUTH_TOKEN"), "TWILIO_AUTH_TOKEN");
    TwilioEmulator emulator =
        new TwilioEmulator(Integer.parseInt(arguments[0]), Path.of(arguments[1]), token);
    Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
