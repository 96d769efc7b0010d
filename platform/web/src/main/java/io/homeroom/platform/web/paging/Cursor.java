package io.homeroom.platform.web.paging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a page starts and how many items it has at most. A controller takes it as a parameter
 * ({@code ?cursor=&limit=}), reads {@link #fetchSize} items {@linkplain #after after} the position,
 * and lets {@link #page} cut the page. A position is plain ASCII, such as an id or an instant.
 */
public record Cursor(@Nullable String position, int limit) {
  public static final int DEFAULT_LIMIT = 20;
  public static final int MAX_LIMIT = 100;

  public Cursor {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new LimitOutOfBounds();
    }
  }

  public static Cursor first(int limit) {
    return new Cursor(null, limit);
  }

  /**
   * The cursor a client sent back.
   *
   * @param encoded what {@link CursorPage#next} was
   * @throws InvalidCursor if it was never that
   */
  public static Cursor decoded(String encoded, int limit) {
    return new Cursor(positionIn(encoded), limit);
  }

  /** One more than the page holds: its presence tells that there is a next page. */
  public int fetchSize() {
    return limit + 1;
  }

  /**
   * The position after which the page starts, or empty for the first page.
   *
   * @throws InvalidCursor if {@code parsing} fails on it
   */
  public <P> Optional<P> after(Function<String, P> parsing) {
    try {
      return Optional.ofNullable(position).map(parsing);
    } catch (RuntimeException notOurs) {
      throw new InvalidCursor();
    }
  }

  /**
   * Cuts the page off what was found and gives the cursor of the next.
   *
   * @param found up to {@link #fetchSize} items in order
   * @param position gives the position of an item, unique in the order of the list
   */
  public <T> CursorPage<T> page(List<T> found, Function<? super T, ?> position) {
    if (found.size() <= limit) {
      return new CursorPage<>(found, null);
    }
    return new CursorPage<>(found.subList(0, limit), encode(position.apply(found.get(limit - 1))));
  }

  private static String encode(Object position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.toString().getBytes(US_ASCII));
  }

  private static String positionIn(String encoded) {
    try {
      var position = new String(Base64.getUrlDecoder().decode(encoded), US_ASCII);
      if (position.isEmpty() || !position.chars().allMatch(c -> c >= ' ' && c <= '~')) {
        throw new InvalidCursor();
      }
      return position;
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidCursor();
    }
  }
}
