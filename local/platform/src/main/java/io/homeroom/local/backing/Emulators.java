package io.homeroom.local.backing;

import io.homeroom.local.part.Part;
import io.homeroom.local.part.ServiceAccount;
import io.homeroom.local.part.Site;
import java.util.Map;
import java.util.stream.Stream;

/** Those who stand in for services of somebody else's. */
final class Emulators {

  private Emulators() {}

  static Stream<Part> of(Site site) {
    return Stream.of(twilio(site), stripe(site), paypal(site), calendar(site))
        .map(declared -> new Emulator(site, declared));
  }

  private static Emulator.Declaration twilio(Site site) {
    return new Emulator.Declaration(
        "twilio",
        "TwilioEmulator",
        "messages",
        true,
        32,
        60,
        () -> Map.of("TWILIO_AUTH_TOKEN", site.secrets().password("twilio")));
  }

  private static Emulator.Declaration stripe(Site site) {
    return new Emulator.Declaration(
        "stripe",
        "StripeEmulator",
        "account",
        false,
        48,
        90,
        () ->
            Map.of(
                "STRIPE_API_KEY", "sk_test_" + site.secrets().password("stripe"),
                "STRIPE_WEBHOOK_SECRET", "whsec_" + site.secrets().password("stripe.webhook"),
                "STRIPE_WEBHOOK_URL", site.http("gateway") + "/api/webhooks/stripe"));
  }

  private static Emulator.Declaration paypal(Site site) {
    return new Emulator.Declaration(
        "paypal",
        "PayPalEmulator",
        "account",
        false,
        48,
        90,
        () ->
            Map.of(
                "PAYPAL_CLIENT_ID",
                "homeroom",
                "PAYPAL_CLIENT_SECRET",
                site.secrets().password("paypal"),
                "PAYPAL_WEBHOOK_ID",
                site.secrets().password("paypal.webhook"),
                "PAYPAL_WEBHOOK_URL",
                site.http("gateway") + "/api/webhooks/paypal"));
  }

  private static Emulator.Declaration calendar(Site site) {
    return new Emulator.Declaration(
        "calendar",
        "CalendarEmulator",
        "events",
        false,
        48,
        90,
        () ->
            Map.of(
                "CALENDAR_ID", ServiceAccount.CALENDAR,
                "CALENDAR_ACCOUNT", ServiceAccount.ADDRESS,
                "CALENDAR_ACCOUNT_KEY", site.secrets().keyPair("calendar").publicKey()));
  }
}
