package io.homeroom.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starts a process in a session of its own: neither Ctrl-C nor the end of the terminal reaches it.
 */
public final class Detached {

  private static final long LOG_LIMIT = 20L * 1024 * 1024;
  private static final Set<String> INHERITED =
      Set.of("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_ALL", "TZ", "TMPDIR");

  private Detached() {}

  public static ProcessIdentity start(ProcessSpec spec, Mark mark, Path log) {
    try {
      Files.createDirectories(log.getParent());
      rotate(log);
      ProcessBuilder builder = new ProcessBuilder(inOwnSession(spec.command()));
      apply(spec, mark, builder.environment());
      Process process =
          builder
              .directory(spec.folder().toFile())
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return ProcessIdentity.of(process.pid())
          .orElseGet(() -> new ProcessIdentity(process.pid(), "ended at once"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing a person happened to export changes how a part behaves. */
  private static void apply(ProcessSpec spec, Mark mark, Map<String, String> environment) {
    environment.keySet().retainAll(INHERITED);
    environment.putAll(spec.environment());
    environment.putAll(mark.variables());
  }

  private static List<String> inOwnSession(List<String> command) {
    List<String> whole =
        new ArrayList<>(
            Executables.find("setsid").isPresent()
                ? List.of("setsid")
                : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV"));
    whole.addAll(command);
    return whole;
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
