package io.homeroom.platform.web.openapi;

import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.PublicEndpoint;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Completes the OpenAPI document that springdoc makes. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class OpenApiAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, Cursor.class, NamedCall.class);
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI serviceDocument(
      @Value("${spring.application.name:Homeroom service}") String name,
      @Value("${spring.application.version:0.1.0}") String version) {
    return ServiceDocument.of(name, version);
  }

  @Bean
  PlatformOperations platformOperations() {
    return new PlatformOperations();
  }

  @Bean
  WireRecords wireRecords() {
    return WireRecords.OF_PROCESS;
  }

  @Bean
  AnswersAsTheyCome answersAsTheyCome(WireRecords records) {
    return new AnswersAsTheyCome(records);
  }

  @Bean
  OpenOperations openOperations(ObjectProvider<PublicEndpoint> open) {
    return new OpenOperations(open.stream().toList());
  }
}
