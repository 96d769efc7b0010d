package io.homeroom.payments.provider.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.StripeObject;
import com.stripe.net.Webhook;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.NotSigned;
import io.homeroom.payments.provider.Notices;
import io.homeroom.payments.provider.Provider;
import java.time.Clock;
import java.util.Map;

/** Stripe's events, as its library reads them. */
final class StripeNotices implements Notices {
  private static final String SIGNATURE = "stripe-signature";
  private static final long TOLERANCE_SECONDS = 300;
  private final StripeSettings settings;
  private final Clock clock;

  StripeNotices(StripeSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Provider of() {
    return Provider.STRIPE;
  }

  @Override
  public Head check(String payload, Map<String, String> signature) {
    try {
      var event =
          Webhook.constructEvent(
              payload,
              signature.get(SIGNATURE),
              settings.webhookSecret(),
              TOLERANCE_SECONDS,
              clock);
      return new Head(event.getId(), event.getType());
    } catch (SignatureVerificationException | RuntimeException foreign) {
      throw new NotSigned();
    }
  }

  @Override
  public Happening read(String payload) {
    var event = Webhook.constructEventWithoutVerification(payload);
    return StripeHappenings.of(event, objectOf(event));
  }

  /** Of another version of the API it is read as far as it goes. */
  private static StripeObject objectOf(Event event) {
    var data = event.getDataObjectDeserializer();
    return data.getObject()
        .orElseGet(
            () -> {
              try {
                return data.deserializeUnsafe();
              } catch (EventDataObjectDeserializationException unreadable) {
                throw new IllegalStateException(unreadable);
              }
            });
  }
}
