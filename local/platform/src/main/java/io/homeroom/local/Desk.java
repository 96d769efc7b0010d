package io.homeroom.local;

import io.homeroom.local.backing.Backing;
import io.homeroom.local.bring.Platform;
import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Home;
import io.homeroom.local.home.Ports;
import io.homeroom.local.home.Secrets;
import io.homeroom.local.part.Artifacts;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.screen.Screen;
import io.homeroom.local.service.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every command works with. */
record Desk(Home home, Map<String, String> environment, Screen screen) {

  static Desk in(Path repository) {
    Map<String, String> environment = System.getenv();
    return new Desk(
        Home.of(repository, environment),
        environment,
        new Screen(System.out, Boolean.getBoolean("homeroom.terminal")));
  }

  /** The platform as it runs, or as it ran last. */
  Platform platform() {
    return platform(Ports.inUse(home, environment), true);
  }

  Platform platform(Ports ports, boolean startCaches) {
    Site site = new Site(home, ports, new Secrets(home), new Artifacts(home));
    List<Part> parts =
        Stream.concat(Backing.of(site).stream(), Services.of(site, startCaches).stream()).toList();
    return new Platform(home, ports, parts);
  }

  Exclusive alone(String command) {
    return Exclusive.hold(home.lock(), command, screen::say);
  }
}
