package io.homeroom.local.build;

import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Home;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Packages the modules whose sources changed, without their tests and without leaving the
 * repository.
 */
public final class Build {

  private final Home home;
  private final Consumer<String> progress;

  public Build(Home home, Consumer<String> progress) {
    this.home = home;
    this.progress = progress;
  }

  /** The folders of the modules that are needed; {@code goals} beyond packaging them. */
  public void bringUpToDate(Collection<String> folders, List<String> goals) throws IOException {
    try (Exclusive _ = Exclusive.hold(home.cache().resolve("build.lock"), "up (build)", progress)) {
      Modules modules = Modules.of(home.repository());
      Stamps stamps = new Stamps(home.cache().resolve("built"), modules);
      List<Module> stale = new ArrayList<>();
      for (String folder : new LinkedHashSet<>(folders)) {
        if (stamps.stale(modules.in(folder))) {
          stale.add(modules.in(folder));
        }
      }
      if (!stale.isEmpty()) {
        build(stale, goals);
        for (Module module : stale) {
          stamps.renew(module);
        }
      }
    }
  }

  private void build(List<Module> stale, List<String> goals) throws IOException {
    String names = stale.stream().map(Module::artifact).collect(Collectors.joining(", "));
    progress.accept("Building " + names);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-B",
                "-ntp",
                "-T2",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "-pl",
                stale.stream()
                    .map(module -> home.repository().relativize(module.folder()).toString())
                    .collect(Collectors.joining(",")),
                "-am",
                "package"));
    arguments.addAll(goals);
    new Maven(home).quietly(arguments, home.log("build"), progress);
  }
}
