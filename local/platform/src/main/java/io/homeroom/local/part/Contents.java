package io.homeroom.local.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A short name for a content, equal when the content is. */
public final class Contents {

  private static final int LENGTH = 16;

  private Contents() {}

  /**
   * From the directory of the jar, which holds a checksum of each entry, without reading it all.
   */
  public static String ofJar(Path jar) throws IOException {
    StringBuilder directory = new StringBuilder();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().map(Contents::line).sorted().forEach(directory::append);
    }
    return of(directory.toString());
  }

  public static String of(String text) {
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, LENGTH);
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize() + '\n';
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
