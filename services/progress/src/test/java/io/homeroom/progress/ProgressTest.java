package io.homeroom.progress;

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

/** The whole service, listening, with everything real around it but identity. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithRedis
@WithS3
@WithVirusScanner
@WithKafka
@WithTokens
@WithMovableClock
@WithEventRecorder
@Import({Families.class, BookingTold.class, EventsTold.class, Hearing.class, Disorder.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProgressTest {}
