package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import io.homeroom.local.process.Yielding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds credentials and issues tokens. Its realms are code; their secrets come by the environment.
 * One more realm stands in for Google, Apple and Facebook, unless settings say where those are.
 */
final class KeycloakServer implements Part {

  private static final List<String> REALMS =
      List.of(
          "services/identity/keycloak/homeroom-realm.json",
          "services/identity/keycloak/homeroom-visitors-realm.json",
          "local/keycloak/outside-realm.json");

  private final Site site;

  KeycloakServer(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "keycloak";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public Set<String> needs() {
    return Set.of("postgres");
  }

  @Override
  public List<String> ports() {
    return List.of("keycloak", "keycloak-management");
  }

  @Override
  public List<String> modules() {
    return List.of("local/binaries");
  }

  @Override
  public String address() {
    return site.http("keycloak");
  }

  @Override
  public int expectedMemoryMb() {
    return 480;
  }

  @Override
  public Duration patience() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void prepare() throws IOException {
    KeycloakDistribution distribution = distribution();
    distribution.unpack();
    distribution.build(site.home().log("keycloak-build"));
    for (String realm : REALMS) {
      distribution.offer(site.home().repository().resolve(realm));
    }
  }

  /** Hashing passwords fills processors by design; whoever reads meanwhile goes first. */
  @Override
  public ProcessSpec process() throws IOException {
    return new ProcessSpec(
            distribution().command("start", "--optimized", "--import-realm"),
            environment(),
            site.home().folder())
        .yielding(Yielding.FROM_HALF);
  }

  /** Ready is not enough: it says so before the realm is imported. */
  @Override
  public Probe probe() {
    return HttpProbe.succeeds(site.http("keycloak-management") + "/health/ready")
        .and(HttpProbe.succeeds(address() + "/realms/homeroom"))
        .and(HttpProbe.succeeds(address() + "/realms/homeroom-visitors"));
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.put(
        "KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + site.ports().of("postgres") + "/keycloak");
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", site.secrets().password("postgres.keycloak"));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(site.ports().of("keycloak")));
    environment.put(
        "KC_HTTP_MANAGEMENT_PORT", Integer.toString(site.ports().of("keycloak-management")));
    environment.put("KC_HOSTNAME", address());
    // Built with the same, and yet a start without it opens ports of a cluster to the network.
    environment.put("KC_CACHE", "local");
    environment.put("KC_LOG_CONSOLE_OUTPUT", "json");
    environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", site.secrets().password("keycloak.admin"));
    for (String client :
        List.of(
            "identity",
            "booking",
            "marketplace",
            "notification",
            "progress",
            "payments",
            "gateway",
            "operator")) {
      environment.put(
          "HOMEROOM_CLIENT_SECRET_" + client.toUpperCase(Locale.ROOT),
          site.secrets().password("client." + client));
    }
    environment.put("HOMEROOM_PUBLIC_URL", site.http("gateway"));
    environment.putAll(new StandInProvider(site).environment());
    return environment;
  }

  private KeycloakDistribution distribution() throws IOException {
    Path archive = site.artifacts().download("keycloak-quarkus-dist-");
    return new KeycloakDistribution(site.home(), archive);
  }
}
