package io.homeroom.payments;

import io.homeroom.payments.invoice.Months;
import io.homeroom.payments.invoice.Parts;
import io.homeroom.payments.reconciliation.Reconciliation;
import io.homeroom.payments.subscription.Leaving;
import io.homeroom.payments.subscription.cancellation.Cancelling;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.WithEventRecorder;
import io.homeroom.platform.test.WithKafka;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.test.WithPostgres;
import io.homeroom.platform.test.WithTokens;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole service, listening, with everything real around it but Stripe. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithKafka
@WithTokens
@WithMovableClock
@WithEventRecorder
@Import({
  People.class,
  Stripe.class,
  PayPal.class,
  Till.class,
  PayPalTill.class,
  Subscribers.class,
  Locks.class,
  Leaving.class,
  Cancelling.class,
  Months.class,
  Parts.class,
  Crashes.class,
  Reconciliation.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PaymentsTest {}
