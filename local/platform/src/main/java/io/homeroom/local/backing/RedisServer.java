package io.homeroom.local.backing;

import io.homeroom.local.home.Private;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.probe.Probes;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Sessions, limits and caches; keeps them over a restart. */
final class RedisServer implements Part {

  private final Site site;

  RedisServer(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("redis");
  }

  @Override
  public List<String> modules() {
    return List.of("local/binaries");
  }

  @Override
  public String address() {
    return "redis://127.0.0.1:" + port();
  }

  @Override
  public int expectedMemoryMb() {
    return 15;
  }

  /** Without its own title in the list of processes it keeps the mark it is known by. */
  @Override
  public void prepare() throws IOException {
    if (!Files.exists(program())) {
      unpack();
    }
    Path data = Files.createDirectories(site.home().data("redis"));
    Files.writeString(
        Private.file(settings()),
        """
        bind 127.0.0.1
        port %d
        dir "%s"
        requirepass %s
        appendonly yes
        appendfsync everysec
        save ""
        set-proc-title no
        """
            .formatted(port(), data, site.secrets().password("redis")));
  }

  @Override
  public ProcessSpec process() {
    return new ProcessSpec(
        List.of(program().toString(), settings().toString()), Map.of(), site.home().folder());
  }

  @Override
  public Probe probe() {
    return Probes.redis(port(), site.secrets().password("redis"));
  }

  private void unpack() throws IOException {
    Files.createDirectories(program().getParent());
    Path fresh = Files.createTempFile(program().getParent(), "redis", ".new");
    try (ZipFile jar = new ZipFile(site.artifacts().download("embedded-redis-").toFile())) {
      ZipEntry entry =
          jar.stream()
              .filter(e -> e.getName().startsWith("redis-server-6"))
              .filter(e -> e.getName().endsWith(machine()))
              .findFirst()
              .orElseThrow(() -> new Trouble("There is no Redis for " + machine()));
      try (InputStream in = jar.getInputStream(entry)) {
        Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!fresh.toFile().setExecutable(true)) {
      throw new IOException(fresh + " cannot be made executable");
    }
    Files.move(fresh, program(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String machine() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    return (system.startsWith("mac") ? "darwin-" : "linux-")
        + ("aarch64".equals(processor) ? "arm64" : "amd64");
  }

  private Path program() {
    return site.home().cache().resolve("redis").resolve("redis-server");
  }

  private Path settings() {
    return site.home().run().resolve("redis.conf");
  }

  private int port() {
    return site.ports().of("redis");
  }
}
