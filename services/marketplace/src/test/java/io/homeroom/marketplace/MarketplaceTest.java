package io.homeroom.marketplace;

import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.review.Readers;
import io.homeroom.marketplace.search.Wares;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.Hearing;
import io.homeroom.platform.test.WithEventRecorder;
import io.homeroom.platform.test.WithKafka;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.test.WithPostgres;
import io.homeroom.platform.test.WithRedis;
import io.homeroom.platform.test.WithS3;
import io.homeroom.platform.test.WithTokens;
import io.homeroom.platform.test.WithVirusScanner;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service, listening, with everything real around it but identity, {@link ProgressStandIn
 * progress} and {@link PaymentsStandIn payments}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithKafka
@WithRedis
@WithS3
@WithVirusScanner
@WithTokens
@WithMovableClock
@WithEventRecorder
@Import({
  People.class,
  GiftFixture.class,
  EventsTold.class,
  Hearing.class,
  Disorder.class,
  Crashes.class,
  PaymentsTold.class,
  Leaving.class,
  Meanwhile.class,
  Wares.class,
  Readers.class
})
@ContextConfiguration(
    initializers = {ProgressStandIn.Starting.class, PaymentsStandIn.Starting.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MarketplaceTest {}
