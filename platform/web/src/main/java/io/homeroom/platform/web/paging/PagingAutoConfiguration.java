package io.homeroom.platform.web.paging;

import io.homeroom.platform.web.problem.ProblemMapping;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a {@link Cursor}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class PagingAutoConfiguration {

  @Bean
  ProblemMapping invalidCursor() {
    return ProblemMapping.of(
            InvalidCursor.class,
            HttpStatus.BAD_REQUEST,
            "invalid-cursor",
            "The cursor is not one that this list gave out")
        .atField("cursor");
  }

  @Bean
  ProblemMapping limitOutOfBounds() {
    return ProblemMapping.of(
            LimitOutOfBounds.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(LimitOutOfBounds.class, Throwable::getMessage)
        .atField("limit");
  }

  @Bean
  WebMvcConfigurer cursorArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CursorArgument());
      }
    };
  }
}
