package io.homeroom.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/**
 * One Keycloak per JVM, in memory, with the realms of {@code services/identity/keycloak}. A realm
 * {@code outside} stands in for Google, Apple and Facebook.
 *
 * <p>The build hands over the distribution's archive as the system property {@code
 * homeroom.keycloak.distribution}; it is unpacked once into the module's {@code target}. Each
 * client of the realm has the secret {@value #CLIENT_SECRET}. A password is hashed by one iteration
 * where production takes several: most tests are not about that, and half of their time went there.
 */
public final class KeycloakServer implements TestResource {

  public static final String CLIENT_SECRET = "secret-of-tests";

  /** Where the suite is found in tests; nothing listens there. */
  public static final String PUBLIC_URL = "http://127.0.0.1:8080";

  private static final Pattern POLICY = Pattern.compile("\"passwordPolicy\": \"([^\"]*)\"");

  private static final Duration START = Duration.ofMinutes(10);
  private static final List<String> REALMS =
      List.of(
          "services/identity/keycloak/homeroom-realm.json",
          "services/identity/keycloak/homeroom-visitors-realm.json",
          "local/keycloak/outside-realm.json");

  private static final class Shared {
    static final int PORT = TestSocketUtils.findAvailableTcpPort();
    static final String OUTSIDE = "http://127.0.0.1:" + PORT + "/realms/outside";

    static {
      startAlone();
    }

    /** The first start of all builds what others start from: two at once would build it twice. */
    private static void startAlone() {
      try {
        Path lock = Files.createDirectories(Path.of("target")).resolve("keycloak.lock");
        try (var turn =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var _ = turn.lock()) {
          start();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void start() throws IOException {
      Path home = unpack(Path.of("target", "keycloak").toAbsolutePath());
      Path imports = Files.createDirectories(home.resolve("data/import"));
      for (String realm : REALMS) {
        Path file = projectFile(realm);
        Files.writeString(
            imports.resolve(file.getFileName()), hashingCheaply(Files.readString(file)));
      }
      Process keycloak = launch(home);
      Runtime.getRuntime().addShutdownHook(new Thread(stopping(keycloak)));
      Awaitility.await("Keycloak")
          .atMost(START)
          .pollInterval(Duration.ofMillis(300))
          .pollInSameThread() // another would wait for this class to be initialised
          .until(() -> !keycloak.isAlive() || answers());
      if (!keycloak.isAlive()) {
        throw new IllegalStateException("Keycloak ended; see " + log(home));
      }
    }

    private static Process launch(Path home) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              home.resolve("bin/kc.sh").toString(),
              "start-dev",
              "--db=dev-mem",
              "--import-realm",
              "--http-host=127.0.0.1",
              "--http-port=" + PORT);
      Map<String, String> environment = builder.environment();
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
      environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
      environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", CLIENT_SECRET);
      for (String client :
          List.of(
              "IDENTITY",
              "BOOKING",
              "MARKETPLACE",
              "NOTIFICATION",
              "PROGRESS",
              "PAYMENTS",
              "GATEWAY",
              "OPERATOR",
              "OUTSIDE")) {
        environment.put("HOMEROOM_CLIENT_SECRET_" + client, CLIENT_SECRET);
      }
      environment.put("HOMEROOM_PUBLIC_URL", PUBLIC_URL);
      environment.put("HOMEROOM_VISITORS_URL", visitors());
      for (String provider : List.of("GOOGLE", "APPLE", "FACEBOOK")) {
        outside(environment, "HOMEROOM_" + provider);
      }
      return builder.redirectErrorStream(true).redirectOutput(log(home).toFile()).start();
    }

    /** Test JVMs of one module that run at once have a Keycloak each. */
    private static Path log(Path home) {
      return home.resolve("keycloak-" + ProcessHandle.current().pid() + ".log");
    }

    private static void outside(Map<String, String> environment, String provider) {
      String endpoints = OUTSIDE + "/protocol/openid-connect";
      environment.put(provider + "_ENABLED", "true");
      environment.put(provider + "_CLIENT_ID", "homeroom");
      environment.put(provider + "_CLIENT_SECRET", CLIENT_SECRET);
      environment.put(provider + "_ISSUER", OUTSIDE);
      environment.put(provider + "_AUTHORIZATION_URL", endpoints + "/auth");
      environment.put(provider + "_TOKEN_URL", endpoints + "/token");
      environment.put(provider + "_JWKS_URL", endpoints + "/certs");
      environment.put(provider + "_SCOPE", "openid email profile");
    }

    private static boolean answers() {
      return Stream.of(issuer(), visitors(), OUTSIDE).allMatch(Shared::answers);
    }

    private static boolean answers(String realm) {
      try {
        var connection = (HttpURLConnection) URI.create(realm).toURL().openConnection();
        return connection.getResponseCode() == 200;
      } catch (IOException notYet) {
        return false;
      }
    }
  }

  /** Not a part of the class that could not be initialised if Keycloak does not start. */
  private static Runnable stopping(Process keycloak) {
    return () -> {
      keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
      keycloak.destroyForcibly();
    };
  }

  /** The server's address, without a path. */
  public static String url() {
    return "http://127.0.0.1:" + Shared.PORT;
  }

  /** The realm's address, the {@code iss} claim of its tokens. */
  public static String issuer() {
    return url() + "/realms/homeroom";
  }

  /** The address of the realm of those who come from other providers. */
  public static String visitors() {
    return url() + "/realms/homeroom-visitors";
  }

  /** The password policy of production: what it asks for, and how dearly it hashes. */
  public static String passwordPolicy() {
    try {
      var found = POLICY.matcher(Files.readString(projectFile(REALMS.getFirst())));
      if (!found.find()) {
        throw new IllegalStateException(REALMS.getFirst() + " has no password policy");
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The policy of tests is that of production, but for the price of a hash. */
  public static String hashingCheaply(String policy) {
    return policy.replaceAll("hashIterations\\(\\d+\\)", "hashIterations(1)");
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context,
        Map.of(
            "homeroom.keycloak.url",
            url(),
            "homeroom.oauth.client-id",
            "homeroom-identity",
            "homeroom.oauth.client-secret",
            CLIENT_SECRET,
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            issuer()));
  }

  private static Path unpack(Path home) throws IOException {
    if (Files.exists(home.resolve("bin/kc.sh"))) {
      return home;
    }
    Files.createDirectories(home);
    String archive = System.getProperty("homeroom.keycloak.distribution", "");
    Process tar =
        new ProcessBuilder("tar", "xzf", archive, "-C", home.toString(), "--strip-components=1")
            .inheritIO()
            .start();
    if (tar.onExit().join().exitValue() != 0) {
      throw new IOException("Could not unpack Keycloak from '" + archive + "'");
    }
    return home;
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
