package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.test.access.Shelf.Fault;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileParametersTests {

  @Test
  void callWithEachParameterOfEachOperation() {
    try (var shelf = new Shelf(Fault.NONE)) {
      assertThat(tests(shelf).of(shelf.contract()))
          .extracting(test -> test.getDisplayName())
          .containsExactly(
              "GET /things/{thingId} with hostile path thingId",
              "GET /things/{thingId} with hostile query limit",
              "GET /things/{thingId} with hostile header If-Match",
              "GET /things/{thingId} with what it does not know");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FAILS_AT_ZEROS", "REFUSES_IN_PLAIN_TEXT"})
  void findWhatFailsOrIsNoProblem(Fault fault) {
    try (var shelf = new Shelf(fault)) {
      var first = tests(shelf).of(shelf.contract()).findFirst().orElseThrow();
      assertThatThrownBy(first.getExecutable()::execute).isInstanceOf(AssertionError.class);
    }
  }

  private static HostileParameters tests(Shelf shelf) {
    return new HostileParameters(shelf.address(), Map.of("parent", Shelf.OWNER));
  }
}
