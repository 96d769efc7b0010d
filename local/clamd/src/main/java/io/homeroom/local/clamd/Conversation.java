package io.homeroom.local.clamd;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection: one command, which ends with NUL after a {@code z}, else with a new line. */
final class Conversation implements Runnable {
  private static final int LONGEST_COMMAND = 100;
  private static final int LONGEST_STREAM = 25 * 1024 * 1024;

  private final Socket socket;
  private final Faults faults;

  Conversation(Socket socket, Faults faults) {
    this.socket = socket;
    this.faults = faults;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setSoTimeout(60_000);
      var in = new DataInputStream(socket.getInputStream());
      var command = command(in);
      var reply = reply(command, in);
      if (reply != null) {
        OutputStream out = socket.getOutputStream();
        out.write((reply + (command.startsWith("z") ? "\0" : "\n")).getBytes(US_ASCII));
        out.flush();
      }
    } catch (IOException gone) {
      return;
    }
  }

  private static String command(DataInputStream in) throws IOException {
    var command = new StringBuilder();
    for (int next = in.readUnsignedByte();
        next != 0 && next != '\n' && command.length() < LONGEST_COMMAND;
        next = in.readUnsignedByte()) {
      command.append((char) next);
    }
    return command.toString();
  }

  private @Nullable String reply(String command, DataInputStream in) throws IOException {
    var words = command.replaceFirst("^[zn]", "").strip().split(" ");
    return switch (words[0]) {
      case "PING" -> "PONG";
      case "VERSION" -> "ClamAV 0 (Homeroom's stand-in)";
      case "INSTREAM" -> scanned(in);
      case "FAULT" -> fault(words);
      case "NOFAULT" -> {
        faults.clear();
        yield "OK";
      }
      default -> "UNKNOWN COMMAND";
    };
  }

  private String fault(String... words) {
    try {
      var fault = Faults.Fault.valueOf(words[1].toUpperCase(Locale.ROOT));
      faults.add(fault, words.length > 2 ? Integer.parseInt(words[2]) : 1);
      return "OK";
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
      return "FAULT cut|error|silence [count]";
    }
  }

  private @Nullable String scanned(DataInputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var length = in.readInt(); length != 0; length = in.readInt()) {
      if (length < 0 || bytes.size() + length > LONGEST_STREAM) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      bytes.write(in.readNBytes(length));
    }
    var fault = faults.next();
    if (fault.isPresent()) {
      return switch (fault.get()) {
        case CUT -> null;
        case ERROR -> "stream: Can't allocate memory ERROR";
        case SILENCE -> silence(in);
      };
    }
    return Signature.isIn(bytes.toByteArray())
        ? "stream: " + Signature.NAME + " FOUND"
        : "stream: OK";
  }

  /** Until the other side hangs up. */
  private static @Nullable String silence(DataInputStream in) throws IOException {
    while (in.read() >= 0) {}
    return null;
  }
}
