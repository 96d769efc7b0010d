package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A search that finds nothing here would find nothing anywhere. */
class CanarySearchTests {

  private final CanarySearch search =
      new CanarySearch(
          List.of(Canary.of("Canarytask", "postgres progress.public.task"), Canary.code("730142")),
          Set.of("somebody@example.com", "eyJhbGciOi.J9.abc-_9"));

  @Test
  void findsACanaryOutsideOfItsHome() {
    search.look("postgres progress.public.task", "(1,Canarytask)");
    search.look("log progress.log", "Answered CANARYTASK");
    assertThat(search.found()).containsExactly("log progress.log: Answered CANARYTASK");
  }

  @Test
  void findsSecretsThatStandAsWords() {
    search.look("kafka a", "{\"to\":\"somebody@example.com\"}");
    search.look("trace", "Bearer eyJhbGciOi.J9.abc-_9");
    search.look("trace", "somebody@example.com.another");
    assertThat(search.found()).hasSize(2);
  }

  @Test
  void findsCodesWhereTheyAreCodes() {
    search.look("log a", "{\"code\":\"730142\"}");
    search.look("log a", "Your code is: 730142");
    search.look("log a", "took 730142 µs, at 12:00:00.730142Z");
    assertThat(search.found()).hasSize(2);
  }
}
