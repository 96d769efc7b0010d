package io.homeroom.platform.test;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Keycloak as a process of its own, which ends with this one. */
record KeycloakProcess(int port) {

  private static final Duration START = Duration.ofMinutes(10);
  private static final List<String> CLIENTS =
      List.of(
          "IDENTITY",
          "BOOKING",
          "MARKETPLACE",
          "NOTIFICATION",
          "PROGRESS",
          "PAYMENTS",
          "GATEWAY",
          "OPERATOR",
          "OUTSIDE");

  String url() {
    return "http://127.0.0.1:" + port;
  }

  String realm(String name) {
    return url() + "/realms/" + name;
  }

  void start() throws IOException {
    var distribution = KeycloakDistribution.ready();
    Path log = log(distribution.home());
    Process keycloak = launch(distribution, log);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(keycloak)));
    Awaitility.await("Keycloak")
        .atMost(START)
        .pollInterval(Duration.ofMillis(300))
        .pollInSameThread() // another would wait for the class that holds this to be initialised
        .until(() -> !keycloak.isAlive() || answers());
    if (!keycloak.isAlive()) {
      throw new IllegalStateException("Keycloak ended; see " + log);
    }
  }

  private static void end(Process keycloak) {
    keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
    keycloak.destroyForcibly();
  }

  private Process launch(KeycloakDistribution distribution, Path log) throws IOException {
    ProcessBuilder builder =
        distribution.command(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--hostname-strict=false",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakServer.CLIENT_SECRET);
    for (String client : CLIENTS) {
      environment.put("HOMEROOM_CLIENT_SECRET_" + client, KeycloakServer.CLIENT_SECRET);
    }
    environment.put("HOMEROOM_PUBLIC_URL", KeycloakServer.PUBLIC_URL);
    environment.put("HOMEROOM_VISITORS_URL", realm("homeroom-visitors"));
    for (String provider : List.of("GOOGLE", "APPLE", "FACEBOOK")) {
      outside(environment, "HOMEROOM_" + provider);
    }
    return builder.redirectOutput(log.toFile()).start();
  }

  private void outside(Map<String, String> environment, String provider) {
    String endpoints = realm("outside") + "/protocol/openid-connect";
    environment.put(provider + "_ENABLED", "true");
    environment.put(provider + "_CLIENT_ID", "homeroom");
    environment.put(provider + "_CLIENT_SECRET", KeycloakServer.CLIENT_SECRET);
    environment.put(provider + "_ISSUER", realm("outside"));
    environment.put(provider + "_AUTHORIZATION_URL", endpoints + "/auth");
    environment.put(provider + "_TOKEN_URL", endpoints + "/token");
    environment.put(provider + "_JWKS_URL", endpoints + "/certs");
    environment.put(provider + "_SCOPE", "openid email profile");
  }

  private boolean answers() {
    return Stream.of("homeroom", "homeroom-visitors", "outside")
        .map(this::realm)
        .allMatch(KeycloakProcess::answers);
  }

  private static boolean answers(String address) {
    try {
      var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Test JVMs of one module that run at once have a Keycloak each. */
  private static Path log(Path home) {
    return home.resolve("keycloak-" + ProcessHandle.current().pid() + ".log");
  }
}
