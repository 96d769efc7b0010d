package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.test.access.Shelf.Fault;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A matrix that finds nothing in a faulty service would find nothing anywhere. */
class StrangersTests {

  @Test
  void isContentWhereNobodyLearnsWhatThereIs() throws Throwable {
    ask(Fault.NONE);
  }

  @ParameterizedTest
  @EnumSource(names = {"TELLS_APART", "SHOWS_OTHERS"})
  void findsWhoLearnsWhatThereIs(Fault fault) {
    assertThatThrownBy(() -> ask(fault)).hasMessageContaining("as parent");
  }

  @Test
  void findsWhatAFormerParentSees() {
    assertThatThrownBy(() -> ask(Fault.SHOWS_FORMER_PARENTS)).hasMessageContaining("as former");
  }

  @Test
  void findsAnOperationWithoutAThing() {
    try (var shelf = new Shelf(Fault.NONE)) {
      assertThatThrownBy(() -> ask(shelf, Map.of())).hasMessageContaining("thingId");
    }
  }

  @Test
  void findsAThingThatNobodyHas() {
    try (var shelf = new Shelf(Fault.NONE)) {
      Callable<Owned> nothing =
          () -> Owned.by("parent", "somebody", Map.of("thingId", shelf.thing()));
      assertThatThrownBy(() -> ask(shelf, Map.of("thingId", nothing)))
          .hasMessageContaining("as whose it is");
    }
  }

  private static void ask(Fault fault) throws Throwable {
    try (var shelf = new Shelf(fault)) {
      Callable<Owned> thing =
          () ->
              Owned.by("parent", Shelf.OWNER, Map.of("thingId", shelf.thing()))
                  .withFormer(Shelf.FORMER);
      ask(shelf, Map.of("thingId", thing));
    }
  }

  private static void ask(Shelf shelf, Map<String, Callable<Owned>> things) throws Throwable {
    var tests = new Strangers(shelf.address(), Map.of("parent", "stranger"), things);
    var all = tests.of(shelf.contract()).toList();
    assertThat(all).hasSize(1);
    all.getFirst().getExecutable().execute();
  }
}
