package io.homeroom.local.backing;

import static java.util.stream.Collectors.joining;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stands in for a service of somebody else's: the program of {@code local/<name>}. */
final class Emulator implements Part {

  /**
   * What tells one emulator from another.
   *
   * @param program the class that is run with a port and a path
   * @param keeps what is called so in the part's data, where it writes down what happened
   * @param alone whether it needs no library
   */
  record Declaration(
      String name,
      String program,
      String keeps,
      boolean alone,
      int heapMb,
      int expectedMemoryMb,
      Supplier<Map<String, String>> environment) {}

  private final Site site;
  private final Declaration declared;

  Emulator(Site site, Declaration declared) {
    this.site = site;
    this.declared = declared;
  }

  @Override
  public String name() {
    return declared.name();
  }

  @Override
  public Kind kind() {
    return Kind.EMULATOR;
  }

  @Override
  public List<String> ports() {
    return List.of(name());
  }

  @Override
  public List<String> modules() {
    return List.of("local/" + name());
  }

  @Override
  public String address() {
    return site.http(name());
  }

  @Override
  public int expectedMemoryMb() {
    return declared.expectedMemoryMb();
  }

  @Override
  public ProcessSpec process() throws IOException {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.putAll(declared.environment().get());
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            declared.heapMb(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            "io.homeroom.local." + name() + "." + declared.program(),
            Integer.toString(site.ports().of(name())),
            site.home().data(name()).resolve(declared.keeps()).toString()),
        environment,
        site.home().folder());
  }

  private String classPath() throws IOException {
    var jar =
        site.artifacts().keptJar("local/%1$s/target/local-%1$s.jar".formatted(name())).toString();
    return declared.alone()
        ? jar
        : Stream.of(jar, site.artifacts().keptClassPath(name()))
            .collect(joining(File.pathSeparator));
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/_health");
  }
}
