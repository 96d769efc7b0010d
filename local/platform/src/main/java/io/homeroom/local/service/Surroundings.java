package io.homeroom.local.service;

import io.homeroom.local.part.Site;
import java.util.Map;
import java.util.TreeMap;

/** Where the rest of a platform is, as variables; they can be added to. */
record Surroundings(Site site) {

  Map<String, String> of(String name) {
    Map<String, String> all = new TreeMap<>();
    all.put("SERVER_ADDRESS", "127.0.0.1");
    all.put("SERVER_PORT", Integer.toString(site.ports().of(name)));
    all.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash");
    all.put("SPRING_MAIN_BANNER_MODE", "off");
    all.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + site.ports().of("kafka"));
    all.put("SPRING_DATA_REDIS_HOST", "127.0.0.1");
    all.put("SPRING_DATA_REDIS_PORT", Integer.toString(site.ports().of("redis")));
    all.put("SPRING_DATA_REDIS_PASSWORD", site.secrets().password("redis"));
    all.put(
        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
        site.http("keycloak") + "/realms/homeroom");
    all.put("MANAGEMENT_TRACING_EXPORT_ZIPKIN_ENDPOINT", site.http("traces") + "/api/v2/spans");
    all.put("HOMEROOM_PUBLIC_URL", site.http("gateway"));
    all.put("HOMEROOM_KEYCLOAK_URL", site.http("keycloak"));
    all.put("HOMEROOM_IDENTITY_URL", site.http("identity"));
    all.put("HOMEROOM_MARKETPLACE_URL", site.http("marketplace"));
    all.put("HOMEROOM_BOOKING_URL", site.http("booking"));
    all.put("HOMEROOM_PROGRESS_URL", site.http("progress"));
    all.put("HOMEROOM_PAYMENTS_URL", site.http("payments"));
    all.put("HOMEROOM_NOTIFICATION_URL", site.http("notification"));
    all.put("HOMEROOM_OAUTH_CLIENT_ID", "homeroom-" + name);
    all.put("HOMEROOM_OAUTH_CLIENT_SECRET", site.secrets().password("client." + name));
    return all;
  }

  /** For a service that takes files. */
  Map<String, String> uploads() {
    return Map.of(
        "HOMEROOM_S3_URL", site.http("s3"),
        "HOMEROOM_S3_ACCESS_KEY", site.secrets().password("s3.access"),
        "HOMEROOM_S3_SECRET_KEY", site.secrets().password("s3"),
        "HOMEROOM_CLAMD_HOST", "127.0.0.1",
        "HOMEROOM_CLAMD_PORT", Integer.toString(site.ports().of("clamd")));
  }
}
