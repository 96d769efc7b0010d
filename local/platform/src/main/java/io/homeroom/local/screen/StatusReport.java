package io.homeroom.local.screen;

import io.homeroom.local.bring.Condition;
import io.homeroom.local.bring.State;
import io.homeroom.local.process.RunRecord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The state of every part, for people and for programs. */
public record StatusReport(List<Condition> conditions, Map<String, Integer> ports) {

  public boolean allUp() {
    return conditions.stream().allMatch(condition -> condition.state() == State.UP);
  }

  public String table() {
    Table table = new Table("NAME", "KIND", "STATE", "PID", "MEMORY", "STARTED IN", "ADDRESS");
    for (Condition condition : conditions) {
      boolean known = condition.state() != State.STOPPED;
      table.row(
          condition.part().name(),
          condition.part().kind().label(),
          condition.state().label(),
          known ? pid(condition) : "",
          known ? condition.memory().pssMb() + " MB" : "",
          startedIn(condition).map(seconds -> seconds + " s").orElse(""),
          condition.part().address());
    }
    long all = conditions.stream().mapToLong(condition -> condition.memory().pssMb()).sum();
    return table + "\nmemory of all: " + all + " MB (PSS: shared pages counted once)";
  }

  public String json() {
    return conditions.stream()
        .map(this::object)
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
  }

  private String object(Condition condition) {
    boolean running = condition.state() == State.UP || condition.state() == State.STARTING;
    return Json.object()
        .text("name", condition.part().name())
        .text("kind", condition.part().kind().label())
        .text("state", condition.state().label())
        .value("pid", running ? pid(condition) : "null")
        .text("address", condition.part().address())
        .value("port", String.valueOf(ports.get(condition.part().ports().getFirst())))
        .value("memoryMb", running ? condition.memory().pssMb() : "null")
        .text("memoryMeasure", "pss")
        .value("rssMb", running ? condition.memory().rssMb() : "null")
        .value("startedIn", startedIn(condition).orElse("null"))
        .toString();
  }

  private static String pid(Condition condition) {
    return condition.run().map(run -> Long.toString(run.process().pid())).orElse("");
  }

  private static Optional<String> startedIn(Condition condition) {
    return condition
        .run()
        .flatMap(RunRecord::startedIn)
        .map(Duration::toMillis)
        .map(millis -> String.format(Locale.ROOT, "%.1f", millis / 1000.0));
  }
}
