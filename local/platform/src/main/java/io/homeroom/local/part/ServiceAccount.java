package io.homeroom.local.part;

/** Who writes to the calendar that stands in for Google's, with a key as Google hands it out. */
public final class ServiceAccount {
  public static final String CALENDAR = "courses@homeroom.test";
  public static final String ADDRESS = "booking@homeroom.iam.gserviceaccount.test";
  private static final int LINE = 64;

  private ServiceAccount() {}

  /** The key's file on one line. */
  public static String key(Site site) {
    var lines =
        site.secrets().keyPair("calendar").privateKey().replaceAll("(.{" + LINE + "})", "$1\\\\n");
    return """
        {"type": "service_account", "project_id": "homeroom", "private_key_id": "local", \
        "private_key": "-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n", \
        "client_email": "%s", "client_id": "1", "token_uri": "%s/token"}"""
        .formatted(lines, ADDRESS, site.http("calendar"));
  }
}
