package io.homeroom.local.part;

import io.homeroom.local.home.Home;
import io.homeroom.local.home.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the build left for the parts to run: class paths, downloaded archives, own jars. */
public final class Artifacts {

  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

  private final Home home;

  public Artifacts(Home home) {
    this.home = home;
  }

  public String classPath(String module) throws IOException {
    return Files.readString(built("local/" + module + "/target/classpath")).strip();
  }

  /** As it was built, with copies of our own jars. */
  public String keptClassPath(String module) throws IOException {
    List<String> kept = new ArrayList<>();
    for (String entry : SEPARATOR.split(classPath(module), -1)) {
      Path path = Path.of(entry);
      boolean own = path.startsWith(home.repository()) && Files.isRegularFile(path);
      kept.add(own ? keptJar(home.repository().relativize(path).toString()).toString() : entry);
    }
    return String.join(File.pathSeparator, kept);
  }

  public Path download(String namedLike) throws IOException {
    return SEPARATOR
        .splitAsStream(classPath("binaries"))
        .map(Path::of)
        .filter(path -> path.getFileName().toString().startsWith(namedLike))
        .findFirst()
        .orElseThrow(() -> new Trouble("No download is called " + namedLike + "..."));
  }

  /** A copy that a later build does not pull from under a running process. */
  public Path keptJar(String jar) throws IOException {
    Path built = built(jar);
    Path kept =
        home.cache().resolve("jars").resolve(Contents.ofJar(built)).resolve(built.getFileName());
    if (!Files.exists(kept)) {
      Files.createDirectories(kept.getParent());
      Path fresh = Files.createTempFile(kept.getParent(), "jar", ".new");
      Files.copy(built, fresh, StandardCopyOption.REPLACE_EXISTING);
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
    }
    return kept;
  }

  private Path built(String path) {
    Path file = home.repository().resolve(path);
    if (!Files.exists(file)) {
      throw new Trouble("%s is not built. Run `homeroom up` without --no-build.".formatted(path));
    }
    return file;
  }
}
