package io.homeroom.local.backing;

import io.homeroom.local.home.Private;
import io.homeroom.local.part.Folders;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.part.Tool;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.probe.Probes;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one Postgres, durable as in production. Every service has its own database and user on it.
 */
final class PostgresServer implements Part {

  private static final List<String> DATABASES =
      List.of("identity", "booking", "marketplace", "progress", "payments", "keycloak");

  private final Site site;

  PostgresServer(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("postgres");
  }

  @Override
  public List<String> modules() {
    return List.of("local/binaries");
  }

  @Override
  public String address() {
    return "jdbc:postgresql://127.0.0.1:" + port();
  }

  @Override
  public int expectedMemoryMb() {
    return 150;
  }

  /** Recovery after a crash takes its time. */
  @Override
  public Duration patience() {
    return Duration.ofMinutes(3);
  }

  @Override
  public void prepare() throws IOException {
    PostgresBinaries binaries = binaries();
    binaries.unpack();
    if (!Files.exists(data().resolve("PG_VERSION"))) {
      initialise(binaries);
    }
    // It names a process that is gone; a new one with that number would keep Postgres from
    // starting.
    Files.deleteIfExists(data().resolve("postmaster.pid"));
  }

  @Override
  public ProcessSpec process() throws IOException {
    List<String> command =
        new ArrayList<>(List.of(binaries().program("postgres"), "-D", data().toString()));
    settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return new ProcessSpec(
        OrdinaryUser.command(command), Map.of("LC_ALL", "C"), site.home().folder(), "INT");
  }

  @Override
  public Probe probe() {
    return Probes.postgres(port());
  }

  @Override
  public void complete() throws IOException {
    Databases databases = new Databases(port(), site.secrets().password("postgres"));
    for (String name : DATABASES) {
      databases.ensure(name, site.secrets().password("postgres." + name));
    }
  }

  private void initialise(PostgresBinaries binaries) throws IOException {
    Path password = Private.file(site.home().run().resolve("postgres-password"));
    Path fresh = data().resolveSibling("postgres.new");
    Folders.delete(fresh);
    Files.createDirectories(fresh.getParent());
    Files.writeString(password, site.secrets().password("postgres"));
    new Tool(
            OrdinaryUser.command(
                List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")),
            Map.of("LC_ALL", "C"),
            site.home().folder(),
            site.home().log("postgres-initdb"))
        .run();
    Files.delete(password);
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Map<String, String> settings() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("port", Integer.toString(port())),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_connections", "150"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_error_verbosity", "terse"), // the detail quotes what people wrote
            Map.entry("log_line_prefix", "%m [%p] %q%u@%d ")));
  }

  private PostgresBinaries binaries() {
    return new PostgresBinaries(site);
  }

  private Path data() {
    return site.home().data("postgres");
  }

  private int port() {
    return site.ports().of("postgres");
  }
}
