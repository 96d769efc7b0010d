package io.homeroom.local.doctor;

import io.homeroom.local.bring.Condition;
import io.homeroom.local.bring.Obstacles;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.bring.State;
import io.homeroom.local.process.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything a platform depends on. */
public final class Doctor {

  private final Platform platform;

  public Doctor(Platform platform) {
    this.platform = platform;
  }

  public List<Finding> look() throws IOException {
    List<Finding> findings = new ArrayList<>(Tools.look());
    findings.add(
        Finding.well(
            "machine",
            "%d processors, %d MB of memory and %d MB of disk free"
                .formatted(
                    Runtime.getRuntime().availableProcessors(),
                    Machine.availableMemoryMb(),
                    Machine.usableDiskMb(platform.home().folder()))));
    findings.add(home());
    findings.add(secrets());
    List<String> obstacles = new Obstacles(platform).to(platform.parts());
    if (obstacles.isEmpty()) {
      findings.add(
          Finding.well("start", "ports, memory and disk are there for what is not running"));
    }
    obstacles.forEach(obstacle -> findings.add(Finding.ill("start", obstacle, "")));
    findings.add(processes());
    return findings;
  }

  private Finding home() {
    Path folder = platform.home().folder();
    Path existing = Files.exists(folder) ? folder : platform.home().repository();
    return Files.isWritable(existing)
        ? Finding.well("home", folder + (Files.exists(folder) ? "" : " (made by the first up)"))
        : Finding.ill(
            "home", existing + " cannot be written", "chown it, or set HOMEROOM_HOME elsewhere.");
  }

  private Finding secrets() throws IOException {
    Path secrets = platform.home().secrets();
    if (!Files.exists(secrets)) {
      return Finding.well("passwords", "made by the first up");
    }
    String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets));
    return permissions.endsWith("------")
        ? Finding.well("passwords", "readable by their owner only")
        : Finding.ill("passwords", permissions + " lets others read them", "chmod 600 " + secrets);
  }

  private Finding processes() {
    List<Condition> all = Condition.of(platform);
    List<String> dead =
        all.stream()
            .filter(condition -> condition.state() == State.DEAD)
            .map(condition -> condition.part().name())
            .toList();
    long up = all.stream().filter(condition -> condition.state() == State.UP).count();
    return dead.isEmpty()
        ? Finding.well("processes", up + " of " + all.size() + " are up")
        : Finding.ill(
            "processes",
            String.join(", ", dead) + " died",
            "homeroom up; what they said last: homeroom logs " + dead.getFirst());
  }
}
