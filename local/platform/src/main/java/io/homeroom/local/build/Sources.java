package io.homeroom.local.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build reads: POMs and main sources, by content, so that a changed date alone means
 * nothing.
 */
final class Sources {

  private static final List<String> READ = List.of("src/main", "contracts");

  private Sources() {}

  static String hash(Collection<Path> folders) throws IOException {
    MessageDigest digest = sha256();
    for (Path folder : folders.stream().sorted().toList()) {
      for (Path file : files(folder)) {
        digest.update(folder.relativize(file).toString().getBytes(UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(List.of(folder.resolve("pom.xml")));
    for (String part : READ) {
      if (Files.isDirectory(folder.resolve(part))) {
        try (Stream<Path> found = Files.walk(folder.resolve(part))) {
          found.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
