package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.probe.Probes;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.util.List;

/** Stands in for ClamAV's daemon. */
final class VirusScanner implements Part {

  private static final int HEAP_MB = 48;

  private final Site site;

  VirusScanner(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "clamd";
  }

  @Override
  public Kind kind() {
    return Kind.EMULATOR;
  }

  @Override
  public List<String> ports() {
    return List.of("clamd");
  }

  @Override
  public List<String> modules() {
    return List.of("local/clamd");
  }

  @Override
  public String address() {
    return "127.0.0.1:" + site.ports().of("clamd");
  }

  @Override
  public int expectedMemoryMb() {
    return 60;
  }

  @Override
  public ProcessSpec process() throws IOException {
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            site.artifacts().keptJar("local/clamd/target/local-clamd.jar").toString(),
            "io.homeroom.local.clamd.ClamdEmulator",
            Integer.toString(site.ports().of("clamd"))),
        Jvm.ENVIRONMENT,
        site.home().folder());
  }

  @Override
  public Probe probe() {
    return Probes.clamd(site.ports().of("clamd"));
  }
}
