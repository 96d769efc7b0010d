package io.homeroom.gateway.docs;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Serves Swagger UI from its jar, so that the page works without the internet. */
@Configuration(proxyBeanMethods = false)
class SwaggerUiConfiguration implements WebFluxConfigurer {

  private final DocsSettings settings;

  SwaggerUiConfiguration(DocsSettings settings) {
    this.settings = settings;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/api/docs/ui/**")
        .addResourceLocations(
            "classpath:/META-INF/resources/webjars/swagger-ui/%s/".formatted(settings.swaggerUi()))
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
  }
}
