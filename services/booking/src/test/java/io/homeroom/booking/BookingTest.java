package io.homeroom.booking;

import io.homeroom.booking.credit.refunding.Farewell;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.EventsTold;
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
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service, listening, with everything real around it but {@link IdentityStandIn identity}
 * and {@link PaymentsStandIn payments}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithKafka
@WithTokens
@WithMovableClock
@WithEventRecorder
@Import({People.class, EventsTold.class, PaymentsTold.class, Farewell.class, Crashes.class})
@ContextConfiguration(
    initializers = {
      IdentityStandIn.Starting.class,
      PaymentsStandIn.Starting.class,
      CalendarOffice.Starting.class
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BookingTest {}
