package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.ServiceAccount;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stands in for Google Calendar. */
final class CalendarEmulator implements Part {

  private static final int HEAP_MB = 48;

  private final Site site;

  CalendarEmulator(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public Kind kind() {
    return Kind.EMULATOR;
  }

  @Override
  public List<String> ports() {
    return List.of("calendar");
  }

  @Override
  public List<String> modules() {
    return List.of("local/calendar");
  }

  @Override
  public String address() {
    return site.http("calendar");
  }

  @Override
  public int expectedMemoryMb() {
    return 90;
  }

  @Override
  public ProcessSpec process() throws IOException {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.put("CALENDAR_ID", ServiceAccount.CALENDAR);
    environment.put("CALENDAR_ACCOUNT", ServiceAccount.ADDRESS);
    environment.put("CALENDAR_ACCOUNT_KEY", site.secrets().keyPair("calendar").publicKey());
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            site.artifacts().keptJar("local/calendar/target/local-calendar.jar")
                + File.pathSeparator
                + site.artifacts().classPath("calendar"),
            "io.homeroom.local.calendar.CalendarEmulator",
            Integer.toString(site.ports().of("calendar")),
            site.home().data("calendar").resolve("events").toString()),
        environment,
        site.home().folder());
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/_health");
  }
}
