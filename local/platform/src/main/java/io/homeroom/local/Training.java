package io.homeroom.local;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Part;
import io.homeroom.local.process.Detached;
import io.homeroom.local.process.Mark;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Making start caches after `up` has returned, in a process of its own and at the lowest priority.
 */
final class Training {

  private static final String NAME = "start-caches";

  private Training() {}

  static void inBackground(Desk desk, List<Part> parts) throws IOException {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      if (part.wantsTraining()) {
        names.add(part.name());
      }
    }
    if (!names.isEmpty()) {
      ProcessSpec spec =
          new ProcessSpec(
              command(desk, names),
              Map.of(
                  "HOMEROOM_HOME", desk.home().folder().toString(),
                  "HOMEROOM_CACHE", desk.home().cache().toString()),
              desk.home().folder());
      Detached.start(spec, new Mark(desk.home().folder(), NAME), desk.home().log(NAME));
      desk.screen()
          .say("\nStart caches are being made in the background; the next start is faster.");
    }
  }

  private static List<String> command(Desk desk, List<String> names) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Jvm.java(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dhomeroom.repository=" + desk.home().repository(),
                "-cp",
                System.getProperty("java.class.path"),
                Homeroom.class.getName(),
                "train"));
    command.addAll(names);
    return command;
  }
}
