package io.homeroom.local.emulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StoreTests {
  @TempDir Path folder;

  @Test
  void keepsWhatBelongsTogetherOverARestart() {
    try (var store = store()) {
      put(store, "a", "b");
      store.together(
          () -> {
            store.remove(object("a"));
            return store;
          });
    }
    try (var store = store()) {
      assertThat(ids(store)).containsExactly("b");
    }
  }

  @Test
  void keepsNothingOfWhatFails() {
    try (var store = store()) {
      assertThatThrownBy(
              () ->
                  store.together(
                      () -> {
                        store.put(object("a"));
                        throw new IllegalStateException("Gone");
                      }))
          .hasMessage("Gone");
      assertThat(ids(store)).isEmpty();
    }
  }

  @Test
  void leavesOutALineThatWasCutOff() throws Exception {
    try (var store = store()) {
      put(store, "a");
    }
    Files.writeString(folder.resolve("account"), "[{\"id\":\"b\",", StandardOpenOption.APPEND);
    try (var store = store()) {
      put(store, "c");
    }
    try (var store = store()) {
      assertThat(ids(store)).containsExactly("c", "a");
    }
  }

  private Store store() {
    return new Store(folder.resolve("account"));
  }

  private static void put(Store store, String... ids) {
    store.together(
        () -> {
          List.of(ids).forEach(id -> store.put(object(id)));
          return store;
        });
  }

  private static List<String> ids(Store store) {
    return store.all("thing", _ -> true).stream().map(it -> it.path("id").asString()).toList();
  }

  private static ObjectNode object(String id) {
    return JsonMapper.shared().createObjectNode().put("id", id).put("object", "thing");
  }
}
