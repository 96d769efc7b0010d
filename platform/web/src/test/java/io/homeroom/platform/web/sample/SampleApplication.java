package io.homeroom.platform.web.sample;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@SpringBootApplication
public class SampleApplication {

  @Bean
  PublicEndpoint failures() {
    return PublicEndpoint.of(HttpMethod.GET, "/api/failures/{kind}");
  }

  @Bean
  PublicEndpoint echo() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/echo");
  }

  @Bean
  PublicEndpoint search() {
    return PublicEndpoint.of(HttpMethod.GET, "/api/search/**");
  }

  @Bean
  ProblemMapping bookTaken() {
    return ProblemMapping.of(
            BookAlreadyTaken.class, HttpStatus.CONFLICT, "book-taken", "The book is taken")
        .detailedBy(BookAlreadyTaken.class, taken -> "By reader " + taken.reader());
  }

  @Bean
  ProblemMapping weakPassword() {
    return ProblemMapping.of(
            WeakPassword.class, HttpStatus.BAD_REQUEST, "weak-password", "The password is weak")
        .atField("password");
  }
}
