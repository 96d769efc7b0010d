package io.homeroom.local.service;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import io.homeroom.local.process.Yielding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A Spring Boot application, run from its unpacked jar with a start cache where there is one. */
final class Service implements Part {

  /** What tells one service from another. */
  record Declaration(
      String name,
      String module,
      Set<String> needs,
      Supplier<Map<String, String>> environment,
      boolean waitedFor) {

    Declaration(
        String name, String module, Set<String> needs, Supplier<Map<String, String>> environment) {
      this(name, module, needs, environment, true);
    }

    /** What people wait for goes first where processors are short. */
    Declaration thatNobodyWaitsFor() {
      return new Declaration(name, module, needs, environment, false);
    }
  }

  private static final int HEAP_MB = 160;

  /**
   * A heap, and a malloc, that give back what a start left behind; room for classes, which bounds
   * the start cache too; and that cache mapped where it was made for, as elsewhere every page of it
   * would be patched and thereby the process's own.
   */
  private static final List<String> FRUGAL =
      List.of(
          "-Xms32m",
          "-XX:MaxNewSize=16m",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=15",
          "-XX:TrimNativeHeapInterval=10000",
          "-XX:MaxMetaspaceSize=320m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0");

  private final Site site;
  private final Declaration declared;
  private final boolean startCaches;

  Service(Site site, Declaration declared, boolean startCaches) {
    this.site = site;
    this.declared = declared;
    this.startCaches = startCaches;
  }

  @Override
  public String name() {
    return declared.name();
  }

  @Override
  public Kind kind() {
    return Kind.SERVICE;
  }

  @Override
  public Set<String> needs() {
    return declared.needs();
  }

  @Override
  public List<String> ports() {
    return List.of(name());
  }

  @Override
  public List<String> modules() {
    return List.of(declared.module());
  }

  @Override
  public String address() {
    return site.http(name());
  }

  @Override
  public int expectedMemoryMb() {
    return 320;
  }

  @Override
  public Duration patience() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void prepare() throws IOException {
    layout().unpack(site.home().log(name() + "-unpack"));
  }

  @Override
  public ProcessSpec process() throws IOException {
    Layout layout = layout();
    List<String> more = startCaches ? layout.startCache().use() : List.of();
    ProcessSpec spec = new ProcessSpec(command(layout, more), environment(), site.home().folder());
    return declared.waitedFor() ? spec : spec.yielding(Yielding.TO_ALL);
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/actuator/health/readiness");
  }

  @Override
  public boolean wantsTraining() throws IOException {
    return startCaches && !layout().startCache().exists();
  }

  @Override
  public void train(Path log) throws IOException {
    Layout layout = layout();
    layout.startCache().make(flags -> command(layout, flags), environment(), log);
  }

  private List<String> command(Layout layout, List<String> flags) {
    List<String> command = Jvm.command(site.home(), HEAP_MB);
    command.addAll(FRUGAL);
    command.addAll(flags);
    command.addAll(List.of("-jar", layout.jar().toString()));
    return command;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.putAll(declared.environment().get());
    environment.putAll(site.home().variables(name()));
    return environment;
  }

  private Layout layout() throws IOException {
    Path jar =
        site.home()
            .repository()
            .resolve(declared.module())
            .resolve("target")
            .resolve(name() + ".jar");
    return Layout.of(site.home(), jar);
  }
}
