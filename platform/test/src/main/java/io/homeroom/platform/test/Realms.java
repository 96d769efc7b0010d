package io.homeroom.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The realms that Keycloak is started with in tests: the project's own, but that passwords are
 * hashed in no time where production takes memory and time by design. Most tests are not about
 * that, and much of their time went there.
 */
public final class Realms {

  private static final String HOMEROOM = "services/identity/keycloak/homeroom-realm.json";
  private static final List<String> ALL =
      List.of(
          HOMEROOM,
          "services/identity/keycloak/homeroom-visitors-realm.json",
          "local/keycloak/outside-realm.json");
  private static final Pattern POLICY = Pattern.compile("\"passwordPolicy\": \"([^\"]*)\"");

  private Realms() {}

  /** The password policy of production: what it asks for, and how dearly it hashes. */
  public static String passwordPolicy() {
    try {
      var found = POLICY.matcher(Files.readString(projectFile(HOMEROOM)));
      if (!found.find()) {
        throw new IllegalStateException(HOMEROOM + " has no password policy");
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The policy of tests is that of production, but for the price of a hash. */
  public static String hashingCheaply(String policy) {
    return policy
        .replaceAll("hashAlgorithm\\(\\w+\\)", "hashAlgorithm(pbkdf2-sha256)")
        .replaceAll("hashIterations\\(\\d+\\)", "hashIterations(1)");
  }

  /** Each file is there as a whole: a Keycloak that starts may just be reading it. */
  static void writeTo(Path folder) throws IOException {
    for (String realm : ALL) {
      Path file = projectFile(realm);
      Path fresh = Files.createTempFile(folder.getParent(), "realm", ".json");
      Files.writeString(fresh, hashingCheaply(Files.readString(file)));
      Files.move(fresh, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path projectFile(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("platform-bom"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("Not inside the project");
    }
    return folder.resolve(path);
  }
}
