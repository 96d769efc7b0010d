package io.homeroom.identity.lockout.web;

import io.homeroom.identity.lockout.AccountLocked;
import io.homeroom.identity.lockout.AttemptsUnderWay;
import io.homeroom.identity.lockout.CodeEntryLocked;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Said of any address alike, registered or not. */
@Configuration(proxyBeanMethods = false)
class LockoutProblems {
  private static final Duration SHORTLY = Duration.ofSeconds(1);

  @Bean
  ProblemMapping accountLocked() {
    return ProblemMapping.of(
            AccountLocked.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "sign-in-locked",
            "There were too many wrong passwords in a row; please try later")
        .retriedAfter(AccountLocked.class, AccountLocked::remaining);
  }

  @Bean
  ProblemMapping codeEntryLocked() {
    return ProblemMapping.of(
            CodeEntryLocked.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "code-entry-locked",
            "There were too many wrong codes in a row; please try in a minute")
        .retriedAfter(CodeEntryLocked.class, CodeEntryLocked::remaining);
  }

  @Bean
  ProblemMapping attemptsUnderWay() {
    return ProblemMapping.of(
            AttemptsUnderWay.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "sign-in-busy",
            "Many are signing in with this address just now; please try again")
        .retriedAfter(SHORTLY);
  }
}
