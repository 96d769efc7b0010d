package io.homeroom.local.backing;

import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stands in for Stripe. */
final class StripeEmulator implements Part {

  private static final int HEAP_MB = 48;

  private final Site site;

  StripeEmulator(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "stripe";
  }

  @Override
  public Kind kind() {
    return Kind.EMULATOR;
  }

  @Override
  public List<String> ports() {
    return List.of("stripe");
  }

  @Override
  public List<String> modules() {
    return List.of("local/stripe");
  }

  @Override
  public String address() {
    return site.http("stripe");
  }

  @Override
  public int expectedMemoryMb() {
    return 90;
  }

  @Override
  public ProcessSpec process() throws IOException {
    Map<String, String> environment = new TreeMap<>(Jvm.ENVIRONMENT);
    environment.put("STRIPE_API_KEY", "sk_test_" + site.secrets().password("stripe"));
    environment.put("STRIPE_WEBHOOK_SECRET", "whsec_" + site.secrets().password("stripe.webhook"));
    environment.put("STRIPE_WEBHOOK_URL", site.http("gateway") + "/api/webhooks/stripe");
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            site.artifacts().keptJar("local/stripe/target/local-stripe.jar")
                + File.pathSeparator
                + site.artifacts().classPath("stripe"),
            "io.homeroom.local.stripe.StripeEmulator",
            Integer.toString(site.ports().of("stripe")),
            site.home().data("stripe").resolve("account").toString()),
        environment,
        site.home().folder());
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/_health");
  }
}
