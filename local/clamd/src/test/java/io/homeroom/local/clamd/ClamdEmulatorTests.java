package io.homeroom.local.clamd;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdEmulatorTests {
  private final ClamdEmulator emulator = new ClamdEmulator(0);

  @AfterEach
  void close() {
    emulator.close();
  }

  @Test
  void answersAPing() throws IOException {
    assertThat(say("zPING\0")).isEqualTo("PONG\0");
    assertThat(say("nPING\n")).isEqualTo("PONG\n");
    assertThat(say("zDANCE\0")).isEqualTo("UNKNOWN COMMAND\0");
  }

  @Test
  void findsNothingInWhatIsHarmless() throws IOException {
    assertThat(scan("harmless".getBytes(US_ASCII))).isEqualTo("stream: OK\0");
    assertThat(scan(new byte[0])).isEqualTo("stream: OK\0");
  }

  @Test
  void findsTheTestSignatureWhereverItIs() throws IOException {
    var hidden = new String(new char[70_000]) + new String(Signature.example(), US_ASCII) + "more";
    assertThat(scan(Signature.example())).isEqualTo("stream: Eicar-Test-Signature FOUND\0");
    assertThat(scan(hidden.getBytes(US_ASCII))).isEqualTo("stream: Eicar-Test-Signature FOUND\0");
  }

  @Test
  void failsOnDemandAndAsOftenAsAsked() throws IOException {
    assertThat(say("zFAULT error\0")).isEqualTo("OK\0");
    assertThat(say("zFAULT cut 2\0")).isEqualTo("OK\0");
    assertThat(scan(new byte[1])).endsWith("ERROR\0");
    assertThat(scan(new byte[1])).isEmpty();
    assertThat(say("zNOFAULT\0")).isEqualTo("OK\0");
    assertThat(scan(new byte[1])).isEqualTo("stream: OK\0");
    assertThat(say("zFAULT nonsense\0")).startsWith("FAULT");
  }

  private String say(String command) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), emulator.port())) {
      socket.getOutputStream().write(command.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }

  private String scan(byte[] bytes) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), emulator.port())) {
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(US_ASCII));
      if (bytes.length > 0) {
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      out.writeInt(0);
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
