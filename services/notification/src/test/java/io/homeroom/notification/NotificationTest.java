package io.homeroom.notification;

import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.Hearing;
import io.homeroom.platform.test.WithKafka;
import io.homeroom.platform.test.WithMailServer;
import io.homeroom.platform.test.WithMongo;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.test.WithRedis;
import io.homeroom.platform.test.WithTokens;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service with everything it leans on; identity is played by {@link Identity}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithMongo
@WithKafka
@WithRedis
@WithMailServer
@WithTokens
@WithMovableClock
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    classes = NotificationApplication.class,
    properties = "homeroom.public.url=http://homeroom.test")
@ContextConfiguration(initializers = {Identity.Start.class, Twilio.Start.class})
@Import({
  IdentityEvents.class,
  EventsTold.class,
  Hearing.class,
  Disorder.class,
  MongoCommands.class
})
public @interface NotificationTest {}
