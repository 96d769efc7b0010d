package io.homeroom.platform.web.asyncapi;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Shows the events of a service that has any. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnResource(resources = "classpath:" + EventsDocument.LOCATION)
final class AsyncApiAutoConfiguration {

  @Bean
  EventsController eventsController() {
    return new EventsController(EventsDocument.read());
  }
}
