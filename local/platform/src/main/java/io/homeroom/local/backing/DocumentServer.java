package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.probe.Probes;
import io.homeroom.local.process.ProcessSpec;
import io.homeroom.local.process.Yielding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks MongoDB's protocol and keeps the data in one H2 file. It knows no passwords. */
final class DocumentServer implements Part {

  private static final int HEAP_MB = 96;

  private final Site site;

  DocumentServer(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "mongodb";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("mongodb");
  }

  @Override
  public List<String> modules() {
    return List.of("local/mongodb");
  }

  @Override
  public String address() {
    return "mongodb://127.0.0.1:" + site.ports().of("mongodb");
  }

  @Override
  public int expectedMemoryMb() {
    return 120;
  }

  @Override
  public void prepare() throws IOException {
    Files.createDirectories(data());
  }

  /** Only notification asks it, which tells people what has happened already. */
  @Override
  public ProcessSpec process() throws IOException {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.putAll(site.home().variables(name()));
    Path jar = site.artifacts().keptJar("local/mongodb/target/local-mongodb.jar");
    return new ProcessSpec(
            Jvm.command(
                site.home(),
                HEAP_MB,
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                jar + File.pathSeparator + site.artifacts().classPath("mongodb"),
                "io.homeroom.local.mongodb.DocumentServer",
                Integer.toString(site.ports().of("mongodb")),
                data().resolve("documents.mv").toString()),
            environment,
            site.home().folder())
        .yielding(Yielding.TO_ALL);
  }

  @Override
  public Probe probe() {
    return Probes.mongodb(site.ports().of("mongodb"));
  }

  private Path data() {
    return site.home().data("mongodb");
  }
}
