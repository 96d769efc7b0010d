package io.homeroom.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, from the moment they exist. */
public final class Private {

  private Private() {}

  public static Path file(Path path) throws IOException {
    Files.deleteIfExists(path);
    return Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  /** Two commands may make it at the same time. */
  public static Path folder(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    return Files.createDirectories(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
