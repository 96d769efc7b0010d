package io.homeroom.local.process;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * That a part was started: as which process, from which specification, and how long it took to be
 * healthy (empty until then).
 */
public record RunRecord(
    String name,
    ProcessIdentity process,
    String specification,
    String stopSignal,
    Optional<Duration> startedIn) {

  public RunRecord healthyAfter(Duration time) {
    return new RunRecord(name, process, specification, stopSignal, Optional.of(time));
  }

  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put("name", name);
    values.put("pid", Long.toString(process.pid()));
    values.put("birth", process.birth());
    values.put("specification", specification);
    values.put("stop-signal", stopSignal);
    startedIn.ifPresent(time -> values.put("started-in-ms", Long.toString(time.toMillis())));
    return values;
  }

  static RunRecord of(Map<String, String> values) {
    return new RunRecord(
        values.getOrDefault("name", ""),
        new ProcessIdentity(
            Long.parseLong(values.getOrDefault("pid", "0")), values.getOrDefault("birth", "")),
        values.getOrDefault("specification", ""),
        values.getOrDefault("stop-signal", "TERM"),
        Optional.ofNullable(values.get("started-in-ms"))
            .map(Long::parseLong)
            .map(Duration::ofMillis));
  }
}
