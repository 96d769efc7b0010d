package io.homeroom.local.service;

import io.homeroom.local.part.ServiceAccount;
import io.homeroom.local.part.Site;
import java.util.Map;

/** What each service is told by variables. */
final class Environments {

  private final Site site;
  private final Surroundings surroundings;

  Environments(Site site) {
    this.site = site;
    this.surroundings = new Surroundings(site);
  }

  Map<String, String> identity() {
    Map<String, String> own = stored("identity");
    own.put("HOMEROOM_KEY_ENCRYPTION_KEY", site.secrets().key("key-encryption"));
    own.put("HOMEROOM_LOOKUP_KEY", site.secrets().key("lookup"));
    own.put("HOMEROOM_LINK_KEY", site.secrets().key("link"));
    own.put("HOMEROOM_PIN_KEY", site.secrets().key("pin"));
    own.put("HOMEROOM_STAFF_SUPERADMINS", "admin@homeroom.test,second@homeroom.test");
    own.put("HOMEROOM_STAFF_SHOPKEEPER", "shop@homeroom.test");
    own.put("HOMEROOM_ACTIVITY_KEY", site.secrets().key("activity"));
    return own;
  }

  Map<String, String> marketplace() {
    Map<String, String> own = stored("marketplace");
    own.put("HOMEROOM_PAYMENTS_URL", site.http("payments"));
    own.put("HOMEROOM_CATALOGUE_SEED", "true");
    own.put("HOMEROOM_ADDRESS_KEY", site.secrets().key("address"));
    own.putAll(surroundings.uploads());
    return own;
  }

  Map<String, String> booking() {
    Map<String, String> own = stored("booking");
    own.put("HOMEROOM_CALENDAR_URL", site.http("calendar"));
    own.put("HOMEROOM_CALENDAR_ID", ServiceAccount.CALENDAR);
    own.put("HOMEROOM_CALENDAR_SUBJECT", ServiceAccount.CALENDAR);
    own.put("HOMEROOM_CALENDAR_ACCOUNT", ServiceAccount.key(site));
    return own;
  }

  Map<String, String> progress() {
    Map<String, String> own = stored("progress");
    own.putAll(surroundings.uploads());
    return own;
  }

  Map<String, String> payments() {
    Map<String, String> own = stored("payments");
    own.put("HOMEROOM_STRIPE_URL", site.http("stripe"));
    own.put("HOMEROOM_STRIPE_API_KEY", "sk_test_" + site.secrets().password("stripe"));
    own.put("HOMEROOM_STRIPE_WEBHOOK_SECRET", "whsec_" + site.secrets().password("stripe.webhook"));
    own.put("HOMEROOM_PAYPAL_URL", site.http("paypal"));
    own.put("HOMEROOM_PAYPAL_CERTIFICATES", site.http("paypal") + "/v1/notifications/certs/");
    own.put("HOMEROOM_PAYPAL_CLIENT_ID", "homeroom");
    own.put("HOMEROOM_PAYPAL_CLIENT_SECRET", site.secrets().password("paypal"));
    own.put("HOMEROOM_PAYPAL_WEBHOOK_ID", site.secrets().password("paypal.webhook"));
    own.put("HOMEROOM_WEBHOOK_KEY", site.secrets().key("webhook"));
    return own;
  }

  Map<String, String> notification() {
    Map<String, String> own = surroundings.of("notification");
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

  Map<String, String> gateway() {
    Map<String, String> own = surroundings.of("gateway");
    own.put("HOMEROOM_BROWSER_SESSION_KEY", site.secrets().key("browser-session"));
    return own;
  }

  /** For one that remembers calls, in a database of its own. */
  private Map<String, String> stored(String name) {
    Map<String, String> own = surroundings.of(name);
    int postgres = site.ports().of("postgres");
    own.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + postgres + "/" + name);
    own.put("SPRING_DATASOURCE_USERNAME", name);
    own.put("SPRING_DATASOURCE_PASSWORD", site.secrets().password("postgres." + name));
    own.put("HOMEROOM_IDEMPOTENCY_KEY", site.secrets().key("idempotency." + name));
    return own;
  }
}
