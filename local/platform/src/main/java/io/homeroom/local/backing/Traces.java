package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.util.List;

/** Zipkin. Traces are the one thing a restart forgets. */
final class Traces implements Part {

  private static final int HEAP_MB = 96;

  private final Site site;

  Traces(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "traces";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("traces");
  }

  @Override
  public List<String> modules() {
    return List.of("local/binaries");
  }

  @Override
  public String address() {
    return site.http("traces");
  }

  @Override
  public int expectedMemoryMb() {
    return 240;
  }

  @Override
  public ProcessSpec process() throws IOException {
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-XX:TieredStopAtLevel=1",
            "-jar",
            site.artifacts().download("zipkin-server-").toString(),
            "--armeria.ports[0].ip=127.0.0.1",
            "--armeria.ports[0].port=" + site.ports().of("traces"),
            "--armeria.ports[0].protocols[0]=http",
            "--zipkin.storage.mem.max-spans=20000",
            "--zipkin.self-tracing.enabled=false"),
        Jvm.ENVIRONMENT,
        site.home().folder());
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/health");
  }
}
