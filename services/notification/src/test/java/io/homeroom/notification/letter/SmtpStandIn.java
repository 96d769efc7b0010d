package io.homeroom.notification.letter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that answers every addressee with the same reply. */
final class SmtpStandIn implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final String reply;
  private final @Nullable String slow;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger held = new AtomicInteger();

  SmtpStandIn(String reply) throws IOException {
    this(reply, null);
  }

  private SmtpStandIn(String reply, @Nullable String slow) throws IOException {
    this.reply = reply;
    this.slow = slow;
    Thread.ofVirtual().start(this::serve);
  }

  /** One that takes mail, but comes to no end with this addressee until it is closed. */
  static SmtpStandIn holding(String address) throws IOException {
    return new SmtpStandIn("250 fine", address);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Conversations that have come to the slow addressee. */
  int held() {
    return held.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
    closed.countDown();
  }

  private void serve() {
    try {
      while (!server.isClosed()) {
        Socket client = server.accept();
        Thread.ofVirtual().start(() -> talk(client));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void talk(Socket client) {
    try (client;
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
      say(client, "220 here");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answer(client, line, lines);
      }
    } catch (IOException gone) {
      return;
    }
  }

  private void answer(Socket client, String line, BufferedReader lines) throws IOException {
    if (line.startsWith("RCPT")) {
      hold(client, line);
      say(client, reply);
      return;
    }
    if (line.equals("DATA")) {
      say(client, "354 go on");
      while (!Objects.requireNonNullElse(lines.readLine(), ".").equals(".")) {
        Thread.onSpinWait();
      }
    }
    say(client, "250 fine");
  }

  private void hold(Socket client, String line) throws IOException {
    if (slow == null || !line.contains(slow)) {
      return;
    }
    held.incrementAndGet();
    try {
      while (!closed.await(1, TimeUnit.SECONDS)) {
        say(client, "250-one moment");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    client.getOutputStream().flush();
  }
}
