package io.homeroom.local.part;

import io.homeroom.local.home.Exclusive;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar file into a folder that appears only when it is whole. */
public final class Archive {

  private static final int OWNER_MAY_EXECUTE = 0100;

  private Archive() {}

  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  public static void unpack(Source tar, Path target) throws IOException {
    Path lock = target.resolveSibling(target.getFileName() + ".lock");
    try (Exclusive _ = Exclusive.hold(lock, "up")) {
      if (Files.isDirectory(target)) {
        return;
      }
      Path fresh = Files.createTempDirectory(target.getParent(), "unpacking");
      try (InputStream in = tar.open();
          TarArchiveInputStream entries = new TarArchiveInputStream(new BufferedInputStream(in))) {
        for (TarArchiveEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
          write(e, entries, fresh);
        }
      }
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void write(TarArchiveEntry entry, InputStream in, Path root) throws IOException {
    Path path = root.resolve(entry.getName()).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("Leaves its archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(path, root.resolve(entry.getLinkName()));
    } else {
      Files.copy(in, path);
      boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
