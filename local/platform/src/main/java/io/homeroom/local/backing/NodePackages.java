package io.homeroom.local.backing;

import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Contents;
import io.homeroom.local.part.Tool;
import io.homeroom.local.process.Executables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a folder's package-lock.json names, installed when it changed. */
record NodePackages(Path folder, Path log) {

  void install() throws IOException {
    Path installed = folder.resolve("node_modules/.homeroom");
    try (Exclusive _ = Exclusive.hold(folder.resolve(".homeroom/lock"), "up")) {
      String wanted = Contents.of(Files.readString(folder.resolve("package-lock.json")));
      if (Files.exists(installed) && wanted.equals(Files.readString(installed))) {
        return;
      }
      new Tool(
              List.of(npm().toString(), "ci", "--omit=dev", "--ignore-scripts", "--prefer-offline"),
              Map.of(),
              folder,
              log)
          .run();
      Files.writeString(installed, wanted);
    }
  }

  private static Path npm() {
    return Executables.find("npm").orElseThrow(() -> new Trouble("npm is not on the PATH."));
  }
}
