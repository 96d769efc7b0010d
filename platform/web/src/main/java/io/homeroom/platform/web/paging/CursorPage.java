package io.homeroom.platform.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list, with the cursor of the next page unless it is the last. */
public record CursorPage<T>(List<T> items, @Nullable String next) {

  public CursorPage {
    items = List.copyOf(items);
  }

  public <R> CursorPage<R> map(Function<? super T, ? extends R> mapping) {
    return new CursorPage<>(items.stream().<R>map(mapping).toList(), next);
  }
}
