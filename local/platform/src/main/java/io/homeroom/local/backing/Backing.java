package io.homeroom.local.backing;

import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import java.util.List;

/** Every server and emulator of a platform. */
public final class Backing {

  private Backing() {}

  public static List<Part> of(Site site) {
    return List.of(
        new PostgresServer(site),
        new KafkaBroker(site),
        new KeycloakServer(site),
        new RedisServer(site),
        new DocumentServer(site),
        new ObjectStore(site),
        new Mailbox(site),
        new Traces(site),
        new TwilioEmulator(site),
        new VirusScanner(site),
        new StripeEmulator(site),
        new CalendarEmulator(site));
  }
}
