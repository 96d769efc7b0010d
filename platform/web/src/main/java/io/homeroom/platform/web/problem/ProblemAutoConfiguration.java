package io.homeroom.platform.web.problem;

import io.homeroom.platform.web.request.FilterOrder;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Makes every failure leave as a problem. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class, after = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class ProblemAutoConfiguration {

  @Bean
  Problems problems(ObjectProvider<ProblemMapping> mappings) {
    return new Problems(
        List.of(
            new MappedProblems(mappings.stream()),
            new ValidationProblems(),
            new BodyProblems(),
            new RequestProblems(),
            new LostConnections()));
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  ProblemErrorController problemErrorController(Problems problems, ProblemWriter writer) {
    return new ProblemErrorController(problems, writer);
  }

  @Bean
  SecurityAnswers securityAnswers(ProblemWriter writer) {
    return new SecurityAnswers(writer);
  }

  @Bean
  FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems, ProblemWriter writer) {
    var registration = new FilterRegistrationBean<>(new ProblemFilter(problems, writer));
    registration.setOrder(FilterOrder.PROBLEM);
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(ProblemWriter writer) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemValve(writer)));
  }

  @Bean
  WebMvcConfigurer problemResolution(Problems problems, ProblemWriter writer) {
    return new WebMvcConfigurer() {
      @Override
      public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        // After a controller's own @ExceptionHandler methods, before all that would ask /error.
        resolvers.add(1, new ProblemExceptionResolver(problems, writer));
      }
    };
  }
}
