package io.homeroom.local.service;

import io.homeroom.local.part.Part;
import io.homeroom.local.part.ServiceAccount;
import io.homeroom.local.part.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which services there are and what each is told. */
public final class Services {

  private final Site site;

  private Services(Site site) {
    this.site = site;
  }

  /** {@code startCaches}: whether they are used and made. */
  public static List<Part> of(Site site, boolean startCaches) {
    Services services = new Services(site);
    return List.of(
        services.identity(startCaches),
        services.notification(startCaches),
        services.marketplace(startCaches),
        services.booking(startCaches),
        services.progress(startCaches),
        services.payments(startCaches),
        services.gateway(startCaches));
  }

  private Part identity(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration(
            "identity",
            "services/identity",
            Set.of("postgres", "kafka", "redis"),
            this::identityEnvironment),
        startCaches);
  }

  private Map<String, String> identityEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("identity"));
    own.putAll(database("identity"));
    own.put("HOMEROOM_KEY_ENCRYPTION_KEY", site.secrets().key("key-encryption"));
    own.put("HOMEROOM_LOOKUP_KEY", site.secrets().key("lookup"));
    own.put("HOMEROOM_LINK_KEY", site.secrets().key("link"));
    own.put("HOMEROOM_PIN_KEY", site.secrets().key("pin"));
    own.put("HOMEROOM_STAFF_SUPERADMINS", "admin@homeroom.test,second@homeroom.test");
    own.put("HOMEROOM_STAFF_SHOPKEEPER", "shop@homeroom.test");
    own.put("HOMEROOM_ACTIVITY_KEY", site.secrets().key("activity"));
    own.put("HOMEROOM_IDEMPOTENCY_KEY", site.secrets().key("idempotency.identity"));
    return own;
  }

  private Part marketplace(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration(
            "marketplace",
            "services/marketplace",
            Set.of("postgres", "kafka", "redis", "s3", "clamd"),
            this::marketplaceEnvironment),
        startCaches);
  }

  private Map<String, String> marketplaceEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("marketplace"));
    own.putAll(database("marketplace"));
    own.put("HOMEROOM_IDEMPOTENCY_KEY", site.secrets().key("idempotency.marketplace"));
    own.put("HOMEROOM_PAYMENTS_URL", site.http("payments"));
    own.put("HOMEROOM_CATALOGUE_SEED", "true");
    own.put("HOMEROOM_ADDRESS_KEY", site.secrets().key("address"));
    own.putAll(uploads());
    return own;
  }

  private Part booking(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration(
            "booking",
            "services/booking",
            Set.of("postgres", "kafka", "calendar"),
            this::bookingEnvironment),
        startCaches);
  }

  private Map<String, String> bookingEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("booking"));
    own.putAll(database("booking"));
    own.put("HOMEROOM_IDEMPOTENCY_KEY", site.secrets().key("idempotency.booking"));
    own.put("HOMEROOM_CALENDAR_URL", site.http("calendar"));
    own.put("HOMEROOM_CALENDAR_ID", ServiceAccount.CALENDAR);
    own.put("HOMEROOM_CALENDAR_SUBJECT", ServiceAccount.CALENDAR);
    own.put("HOMEROOM_CALENDAR_ACCOUNT", ServiceAccount.key(site));
    return own;
  }

  private Part progress(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration(
            "progress",
            "services/progress",
            Set.of("postgres", "kafka", "redis", "s3", "clamd"),
            this::progressEnvironment),
        startCaches);
  }

  private Map<String, String> progressEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("progress"));
    own.putAll(database("progress"));
    own.put("HOMEROOM_IDEMPOTENCY_KEY", site.secrets().key("idempotency.progress"));
    own.putAll(uploads());
    return own;
  }

  private Part payments(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration(
            "payments",
            "services/payments",
            Set.of("postgres", "kafka", "stripe", "paypal"),
            this::paymentsEnvironment),
        startCaches);
  }

  private Map<String, String> paymentsEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("payments"));
    own.putAll(database("payments"));
    own.put("HOMEROOM_IDEMPOTENCY_KEY", site.secrets().key("idempotency.payments"));
    own.put("HOMEROOM_STRIPE_URL", site.http("stripe"));
    own.put("HOMEROOM_STRIPE_API_KEY", "sk_test_" + site.secrets().password("stripe"));
    own.put("HOMEROOM_STRIPE_WEBHOOK_SECRET", "whsec_" + site.secrets().password("stripe.webhook"));
    own.put("HOMEROOM_PAYPAL_URL", site.http("paypal"));
    own.put("HOMEROOM_PAYPAL_CERTIFICATES", site.http("paypal") + "/v1/notifications/certs/");
    own.put("HOMEROOM_PAYPAL_CLIENT_ID", "homeroom");
    own.put("HOMEROOM_PAYPAL_CLIENT_SECRET", site.secrets().password("paypal"));
    own.put("HOMEROOM_PAYPAL_WEBHOOK_ID", site.secrets().password("paypal.webhook"));
    return own;
  }

  private Map<String, String> uploads() {
    return Map.of(
        "HOMEROOM_S3_URL", site.http("s3"),
        "HOMEROOM_S3_ACCESS_KEY", site.secrets().password("s3.access"),
        "HOMEROOM_S3_SECRET_KEY", site.secrets().password("s3"),
        "HOMEROOM_CLAMD_HOST", "127.0.0.1",
        "HOMEROOM_CLAMD_PORT", Integer.toString(site.ports().of("clamd")));
  }

  private Part notification(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration(
                "notification",
                "services/notification",
                Set.of("mongodb", "kafka", "redis"),
                this::notificationEnvironment)
            .thatNobodyWaitsFor(),
        startCaches);
  }

  private Map<String, String> notificationEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("notification"));
    int mongodb = site.ports().of("mongodb");
    own.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + mongodb + "/notification");
    own.put("HOMEROOM_LINK_KEY", site.secrets().key("link.notification"));
    own.put("SPRING_MAIL_HOST", "127.0.0.1");
    own.put("SPRING_MAIL_PORT", Integer.toString(site.ports().of("smtp")));
    own.put("HOMEROOM_MAIL_FROM", "homeroom@localhost");
    own.put("HOMEROOM_SMS_URL", site.http("twilio"));
    own.put("HOMEROOM_SMS_ACCOUNT_SID", "AC00000000000000000000000000000001");
    own.put("HOMEROOM_SMS_AUTH_TOKEN", site.secrets().password("twilio"));
    own.put("HOMEROOM_SMS_FROM", "+15005550006");
    return own;
  }

  private Part gateway(boolean startCaches) {
    return new Service(
        site,
        new Service.Declaration("gateway", "gateway", Set.of("redis"), this::gatewayEnvironment),
        startCaches);
  }

  private Map<String, String> gatewayEnvironment() {
    Map<String, String> own = new LinkedHashMap<>(common("gateway"));
    own.put("HOMEROOM_BROWSER_SESSION_KEY", site.secrets().key("browser-session"));
    return own;
  }

  private Map<String, String> database(String name) {
    int postgres = site.ports().of("postgres");
    return Map.of(
        "SPRING_DATASOURCE_URL",
        "jdbc:postgresql://127.0.0.1:" + postgres + "/" + name,
        "SPRING_DATASOURCE_USERNAME",
        name,
        "SPRING_DATASOURCE_PASSWORD",
        site.secrets().password("postgres." + name));
  }

  private Map<String, String> common(String name) {
    Map<String, String> all = new LinkedHashMap<>();
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
}
