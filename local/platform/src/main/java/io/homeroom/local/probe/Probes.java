package io.homeroom.local.probe;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The shortest question each kind of server answers only when it is ready. */
public final class Probes {

  private static final int POSTGRES_PROTOCOL = 196608;
  private static final short KAFKA_API_VERSIONS = 18;
  private static final int MONGO_MESSAGE = 2013;

  private Probes() {}

  public static Probe redis(int port, String password) {
    String expected = "+OK\r\n+PONG\r\n";
    return new SocketProbe(
        port,
        "AUTH %s\r\nPING\r\n".formatted(password).getBytes(US_ASCII),
        expected.length(),
        answer -> expected.equals(new String(answer, US_ASCII)));
  }

  /** Asks to sign in: a server that still starts or recovers answers with an error. */
  public static Probe postgres(int port) {
    byte[] parameters = "user\0postgres\0database\0postgres\0\0".getBytes(US_ASCII);
    ByteBuffer question = ByteBuffer.allocate(8 + parameters.length);
    question.putInt(question.capacity()).putInt(POSTGRES_PROTOCOL).put(parameters);
    return new SocketProbe(
        port, question.array(), 1, answer -> Arrays.equals(answer, new byte[] {'R'}));
  }

  /** Asks for the versions of its calls, which the broker answers without an error code. */
  public static Probe kafka(int port) {
    ByteBuffer question = ByteBuffer.allocate(14);
    question
        .putInt(10)
        .putShort(KAFKA_API_VERSIONS)
        .putShort((short) 0)
        .putInt(1)
        .putShort((short) -1);
    return new SocketProbe(
        port,
        question.array(),
        10,
        answer -> answer.length == 10 && answer[8] == 0 && answer[9] == 0);
  }

  public static Probe clamd(int port) {
    String expected = "PONG\0";
    return new SocketProbe(
        port,
        "zPING\0".getBytes(US_ASCII),
        expected.length(),
        answer -> expected.equals(new String(answer, US_ASCII)));
  }

  public static Probe mongodb(int port) {
    ByteBuffer question = ByteBuffer.allocate(51).order(ByteOrder.LITTLE_ENDIAN);
    question.putInt(51).putInt(1).putInt(0).putInt(MONGO_MESSAGE).putInt(0).put((byte) 0);
    question.putInt(30).put((byte) 0x10).put("ping\0".getBytes(US_ASCII)).putInt(1);
    question
        .put((byte) 0x02)
        .put("$db\0".getBytes(US_ASCII))
        .putInt(6)
        .put("admin\0".getBytes(US_ASCII));
    question.put((byte) 0);
    return new SocketProbe(port, question.array(), 16, answer -> answer.length == 16);
  }
}
