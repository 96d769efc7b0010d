package io.homeroom.platform.web.problem;

import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** The problems of stores, whichever they are. */
@AutoConfiguration
@ConditionalOnClass(DataAccessException.class)
final class DataProblemsAutoConfiguration {
  private static final Duration SHORTLY = Duration.ofSeconds(5);

  @Bean
  ProblemMapping changedMeanwhile() {
    return ProblemMapping.of(
        OptimisticLockingFailureException.class,
        HttpStatus.CONFLICT,
        "changed-meanwhile",
        "Somebody else has changed this meanwhile");
  }

  @Bean
  ProblemMapping conflictingData() {
    return ProblemMapping.of(
        DataIntegrityViolationException.class,
        HttpStatus.CONFLICT,
        "conflict",
        "The request contradicts what is stored");
  }

  @Bean
  ProblemMapping storeOutOfReach() {
    return unavailable(DataAccessResourceFailureException.class);
  }

  @Bean
  ProblemMapping storeBusy() {
    return unavailable(TransientDataAccessException.class).onlyInPart();
  }

  @Bean
  ProblemMapping storeRecovering() {
    return unavailable(RecoverableDataAccessException.class);
  }

  @Bean
  ProblemMapping noTransactionToHave() {
    return unavailable(CannotCreateTransactionException.class);
  }

  @Bean
  ProblemMapping transactionTooLong() {
    return unavailable(TransactionTimedOutException.class).onlyInPart();
  }

  private static ProblemMapping unavailable(Class<? extends Throwable> exception) {
    return ProblemMapping.of(
            exception,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service cannot answer for a moment")
        .retriedAfter(SHORTLY);
  }
}
