package io.homeroom.identity;

import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.WithEventRecorder;
import io.homeroom.platform.test.WithKafka;
import io.homeroom.platform.test.WithKeycloak;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.test.WithPostgres;
import io.homeroom.platform.test.WithRedis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service, listening, with everything real around it. One for all tests that ask. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithKafka
@WithRedis
@WithKeycloak
@WithMovableClock
@WithEventRecorder
@Import({
  Households.class,
  Playroom.class,
  Guardians.class,
  Faults.class,
  Realm.class,
  Outside.class,
  Staff.class,
  Meeting.class,
  Payments.class,
  EventsTold.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeService {}
