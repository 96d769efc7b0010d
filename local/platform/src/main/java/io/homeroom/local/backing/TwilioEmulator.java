package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stands in for Twilio. */
final class TwilioEmulator implements Part {

  private static final int HEAP_MB = 32;

  private final Site site;

  TwilioEmulator(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "twilio";
  }

  @Override
  public Kind kind() {
    return Kind.EMULATOR;
  }

  @Override
  public List<String> ports() {
    return List.of("twilio");
  }

  @Override
  public List<String> modules() {
    return List.of("local/twilio");
  }

  @Override
  public String address() {
    return site.http("twilio");
  }

  @Override
  public int expectedMemoryMb() {
    return 60;
  }

  @Override
  public ProcessSpec process() throws IOException {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.put("TWILIO_AUTH_TOKEN", site.secrets().password("twilio"));
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            site.artifacts().keptJar("local/twilio/target/local-twilio.jar").toString(),
            "io.homeroom.local.twilio.TwilioEmulator",
            Integer.toString(site.ports().of("twilio")),
            site.home().data("twilio").resolve("messages").toString()),
        environment,
        site.home().folder());
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/_health");
  }
}
