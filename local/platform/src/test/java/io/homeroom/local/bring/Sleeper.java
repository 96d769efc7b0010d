package io.homeroom.local.bring;

import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part that does nothing, for a long time or as its script says. */
record Sleeper(String name, Set<String> needs, Path folder, String script, Probe probe)
    implements Part {

  static Sleeper called(String name, Path folder, String... needs) {
    return new Sleeper(name, Set.of(needs), folder, "sleep 60", () -> {});
  }

  Sleeper running(String other) {
    return new Sleeper(name, needs, folder, other, probe);
  }

  Sleeper askedBy(Probe other) {
    return new Sleeper(name, needs, folder, script, other);
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("twilio");
  }

  @Override
  public String address() {
    return "nowhere";
  }

  @Override
  public int expectedMemoryMb() {
    return 1;
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(2);
  }

  @Override
  public ProcessSpec process() {
    return new ProcessSpec(List.of("sh", "-c", script), Map.of(), folder);
  }
}
