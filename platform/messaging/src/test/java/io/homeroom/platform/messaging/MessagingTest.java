package io.homeroom.platform.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A small service that publishes to itself, with its own database and the Kafka of this JVM. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Garden.class,
    properties = {
      "spring.application.name=garden",
      "spring.flyway.locations=classpath:db/platform,classpath:db/garden",
      "homeroom.messaging.retries=10ms,20ms,40ms"
    })
@ContextConfiguration(initializers = BackingServers.class)
public @interface MessagingTest {}
