package io.homeroom.local.backing;

import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import java.util.List;
import java.util.stream.Stream;

/** Every server and emulator of a platform. */
public final class Backing {

  private Backing() {}

  public static List<Part> of(Site site) {
    return Stream.concat(servers(site), Emulators.of(site)).toList();
  }

  private static Stream<Part> servers(Site site) {
    return Stream.of(
        new PostgresServer(site),
        new KafkaBroker(site),
        new KeycloakServer(site),
        new RedisServer(site),
        new DocumentServer(site),
        new ObjectStore(site),
        new Mailbox(site),
        new Traces(site),
        new VirusScanner(site));
  }
}
