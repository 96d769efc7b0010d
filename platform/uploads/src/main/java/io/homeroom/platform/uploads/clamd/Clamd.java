package io.homeroom.platform.uploads.clamd;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.homeroom.platform.uploads.examination.ScannerAway;
import io.homeroom.platform.uploads.examination.VirusScanner;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.springframework.stereotype.Component;

/** Asks clamd by its INSTREAM command: chunks behind their lengths, the last of length zero. */
@Component
class Clamd implements VirusScanner {
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_REPLY = 1000;

  private final ClamdSettings settings;

  Clamd(ClamdSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean infected(byte[] bytes) {
    var reply = ask(bytes);
    if (reply.endsWith(" FOUND")) {
      return true;
    }
    if (!reply.equals("stream: OK")) {
      throw new ScannerAway(reply.isEmpty() ? "no reply" : reply);
    }
    return false;
  }

  private String ask(byte[] bytes) {
    try (var socket = new Socket()) {
      var address = new InetSocketAddress(settings.host(), settings.port());
      socket.connect(address, Math.toIntExact(settings.connectTimeout().toMillis()));
      socket.setSoTimeout(Math.toIntExact(settings.readTimeout().toMillis()));
      send(bytes, new DataOutputStream(socket.getOutputStream()));
      return new String(socket.getInputStream().readNBytes(LONGEST_REPLY), US_ASCII)
          .replace("\0", "");
    } catch (IOException away) {
      throw new ScannerAway(away);
    }
  }

  private static void send(byte[] bytes, DataOutputStream out) throws IOException {
    out.write("zINSTREAM\0".getBytes(US_ASCII));
    for (var from = 0; from < bytes.length; from += CHUNK) {
      var length = Math.min(CHUNK, bytes.length - from);
      out.writeInt(length);
      out.write(bytes, from, length);
    }
    out.writeInt(0);
    out.flush();
  }
}
