package io.homeroom.local.paypal.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/** An X.509 certificate that signs itself, as RFC 5280 lays it out: Java makes none. */
record Certificate(KeyPair keys, Clock clock) {
  private static final int INTEGER = 0x02;
  private static final int BITS = 0x03;
  private static final int UTF8 = 0x0c;
  private static final int TIME = 0x18;
  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int VERSION = 0xa0;
  private static final byte[] SHA256_WITH_RSA =
      HexFormat.of().parseHex("300d06092a864886f70d01010b0500");
  private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration LIFE = Duration.ofDays(3650);
  private static final int LINE = 64;

  String pem() {
    var text = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(encoded());
    return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
  }

  private byte[] encoded() {
    var body = body();
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(body);
      return of(SEQUENCE, body, SHA256_WITH_RSA, bits(signature.sign()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] body() {
    var name =
        of(SEQUENCE, of(SET, of(SEQUENCE, COMMON_NAME, of(UTF8, "paypal.test".getBytes(UTF_8)))));
    var now = clock.instant();
    return of(
        SEQUENCE,
        of(VERSION, of(INTEGER, new byte[] {2})),
        of(INTEGER, BigInteger.valueOf(now.toEpochMilli()).toByteArray()),
        SHA256_WITH_RSA,
        name,
        of(SEQUENCE, moment(now.minus(Duration.ofDays(1))), moment(now.plus(LIFE))),
        name,
        keys.getPublic().getEncoded());
  }

  private static byte[] moment(Instant at) {
    return of(TIME, MOMENT.format(at).getBytes(US_ASCII));
  }

  private static byte[] bits(byte[] value) {
    return of(BITS, new byte[] {0}, value);
  }

  private static byte[] of(int tag, byte[]... parts) {
    var content = new ByteArrayOutputStream();
    for (var part : parts) {
      content.writeBytes(part);
    }
    var whole = new ByteArrayOutputStream();
    whole.write(tag);
    writeLength(whole, content.size());
    whole.writeBytes(content.toByteArray());
    return whole.toByteArray();
  }

  private static void writeLength(ByteArrayOutputStream out, int length) {
    if (length < 0x80) {
      out.write(length);
      return;
    }
    var bytes = BigInteger.valueOf(length).toByteArray();
    var from = bytes[0] == 0 ? 1 : 0;
    out.write(0x80 | (bytes.length - from));
    out.write(bytes, from, bytes.length - from);
  }
}
